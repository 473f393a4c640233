package io.claimtrail.claim;

import io.claimtrail.article.Article;
import io.claimtrail.article.Publisher;
import io.claimtrail.date.PartialDate;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.storage.RecordedEntity;
import io.claimtrail.text.NormalForm;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderBy;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.FlushMode;
import org.hibernate.jpa.HibernateHints;

/** One statement by one speaker, or by somebody whom its source does not name. */
@Entity
public class Claim extends RecordedEntity {

    /** The speaker as recorded; null where the source names nobody. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Speaker speaker;

    /** {@link Speaker#voice()} of the speaker: whose claim it is; null where it is nobody's. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Speaker voice;

    /** 1 where it has no speaker, else null, for the unique constraint. */
    public Short unattributed;

    /** The article that it was published in: its first appearance. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Article source;

    /** The source's publisher. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Publisher publisher;

    /** Verbatim, never trimmed or cleaned; null for a paraphrase. */
    public String quote;

    /** What is claimed in plain words; never null for a paraphrase. */
    public String statement;

    /** The normal form of the quote, or of the statement where there is no quote. */
    public String textNormal;

    /** A digest of {@link #textNormal} for the unique constraint. */
    public String textHash;

    @Enumerated(EnumType.STRING)
    public QuoteType quoteType;

    /** Null where nobody has said. */
    @Enumerated(EnumType.STRING)
    public ClaimKind kind;

    public String language;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "said_on"))
    @AttributeOverride(name = "earliest", column = @Column(name = "said_from"))
    @AttributeOverride(name = "latest", column = @Column(name = "said_to"))
    public PartialDate saidOn;

    @ManyToMany
    @JoinTable(
            name = "claim_topic",
            joinColumns = @JoinColumn(name = "claim_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderBy("normalName")
    public Set<Topic> topics = new LinkedHashSet<>();

    /** What the claim is called elsewhere: its id in each scheme. */
    @ElementCollection
    @CollectionTable(name = "claim_external_id", joinColumns = @JoinColumn(name = "claim_id"))
    @MapKeyColumn(name = "scheme")
    @Column(name = "external_id")
    public Map<String, String> externalIds = new HashMap<>();

    @Enumerated(EnumType.STRING)
    public Status status = Status.UNASSESSED;

    @Embedded
    public EvidenceCounts counts = EvidenceCounts.NONE;

    /** 1, or null where the claim is withdrawn or became another's twin when their speakers were linked. */
    public Short twinGuard = 1;

    void setWords(String verbatim, String plainWords) {
        quote = verbatim;
        statement = plainWords;
        textNormal = NormalForm.of(verbatim == null ? plainWords : verbatim);
        textHash = textHash(verbatim, plainWords);
    }

    /** The digest of what tells a claim's words from others: those that were said, or else what they were put into. */
    static String textHash(String quote, String statement) {
        return NormalForm.hash(quote == null ? statement : quote);
    }

    void setTopics(Collection<Topic> wanted) {
        topics.retainAll(wanted);
        topics.addAll(wanted);
    }

    /** Takes these ids and no others. What stays the same is not touched: Hibernate would take it for a change. */
    void setExternalIds(Map<String, String> ids) {
        Set.copyOf(externalIds.keySet()).stream()
                .filter(scheme -> !ids.containsKey(scheme))
                .forEach(externalIds::remove);
        ids.forEach(this::identify);
    }

    /** Notes what it is called elsewhere. */
    void identify(String scheme, String id) {
        if (!id.equals(externalIds.get(scheme))) {
            externalIds.put(scheme, id);
        }
    }

    /** Says whose claim it is; null for nobody's. */
    void attributeTo(Speaker named) {
        speaker = named;
        voice = named == null ? null : named.voice();
        unattributed = named == null ? (short) 1 : null;
    }

    public boolean isAttributed() {
        return unattributed == null;
    }

    /** The id of {@link #speaker}, or null. */
    public UUID speakerId() {
        return speaker == null ? null : speaker.id;
    }

    /** The id of {@link #voice}, or null. */
    public UUID voiceId() {
        return voice == null ? null : voice.id;
    }

    void setSource(Article article) {
        source = article;
        publisher = article.publisher;
    }

    /** Takes the counts of the evidence as it is now; the status follows. */
    public void assess(EvidenceCounts current) {
        counts = current;
        status = Status.of(current);
    }

    @Override
    public void withdraw(String reason) {
        super.withdraw(reason);
        twinGuard = null;
    }

    @Override
    protected String identityInRow() {
        return "";
    }

    @Override
    protected boolean isFormer(RecordedEntity later) {
        return isWithdrawn() && later instanceof Claim claim && saysTheSameAs(claim);
    }

    /** Whether another claim is the same words of the same speaker from the same source. */
    public boolean saysTheSameAs(Claim other) {
        return Twin.of(this).equals(Twin.of(other));
    }

    /** One that is on record, if only withdrawn, locked until the end of the transaction; 404 where there is none. */
    static Claim thereForChange(UUID id) {
        return requireThere(findById(id, LockModeType.PESSIMISTIC_WRITE), "claim");
    }

    /**
     * The live claims, two at most, that are called so elsewhere.
     *
     * @param flushing whether to write first what this transaction has changed, so that it counts
     */
    static List<Claim> called(String scheme, String id, FlushMode flushing) {
        return Claim.<Claim>find(
                        "select c from Claim c join c.externalIds e where key(e) = ?1 and value(e) = ?2 and c.live = 1 order by c.id",
                        scheme,
                        id)
                .withHint(HibernateHints.HINT_FLUSH_MODE, flushing)
                .page(0, 2)
                .list();
    }

    /** The same as {@link #live}, with all that its view shows. One by one, that would take six further queries. */
    static Claim liveToShow(UUID id) {
        return requireLive(Claim.<Claim>list("""
                from Claim c left join fetch c.speaker left join fetch c.voice join fetch c.source s join fetch s.publisher
                left join fetch c.topics left join fetch c.externalIds where c.id = ?1""", id).stream().findFirst().orElse(null), "claim");
    }

    /** The live claim with an id; 404 or 410 where there is none. */
    public static Claim live(UUID id) {
        return requireLive(findById(id), "claim");
    }

    /**
     * The same, locked until the end of the transaction. Whoever changes a claim or what its status follows from takes
     * this lock first, so that status and evidence cannot drift apart.
     */
    public static Claim liveForChange(UUID id) {
        return requireLive(findById(id, LockModeType.PESSIMISTIC_WRITE), "claim");
    }
}
