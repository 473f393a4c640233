package io.claimtrail.article;

import io.claimtrail.date.PartialDate;
import io.claimtrail.storage.RecordedEntity;
import io.claimtrail.text.NormalForm;
import io.claimtrail.url.CanonicalUrl;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One published page. */
@Entity
public class Article extends RecordedEntity {

    /** As first given. */
    public String url;

    public String canonicalUrl;

    public String title;

    public String byline;

    /** The news agency whose text it carries, as printed; null for the outlet's own. */
    public String agency;

    /** The agency in normal form, for comparing. */
    public String agencyKey;

    public String language;

    @ManyToOne(fetch = FetchType.LAZY)
    public Publisher publisher;

    /** Null where the day of publication is not known. */
    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "published_on"))
    @AttributeOverride(name = "earliest", column = @Column(name = "published_from"))
    @AttributeOverride(name = "latest", column = @Column(name = "published_to"))
    public PartialDate publishedOn;

    /**
     * The day by which it had been published for certain: the last day that {@link #publishedOn} can mean, or the day of
     * recording where that is earlier or nothing else is known.
     */
    public LocalDate knownBy;

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    public List<ArticleUrl> urls = new ArrayList<>();

    /** A page at an address, with nothing else known of it. */
    static Article at(String address) {
        Article article = new Article();
        article.url = CanonicalUrl.kept(address);
        article.canonicalUrl = CanonicalUrl.parse(address).toString();
        article.setAliasUrls(List.of());
        return article;
    }

    /** Other addresses of the same page, as given. */
    public List<String> aliasUrls() {
        return urls.stream().filter(each -> !each.main).map(each -> each.url).toList();
    }

    /** Gives the page exactly these other addresses; those that mean the same page anyway count once. */
    final void setAliasUrls(List<String> aliases) {
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put(CanonicalUrl.parse(url).key(), url);
        aliases.forEach(alias -> wanted.putIfAbsent(CanonicalUrl.parse(alias).key(), CanonicalUrl.kept(alias)));
        urls.removeIf(each -> !wanted.containsKey(each.urlKey));
        urls.forEach(each -> wanted.remove(each.urlKey));
        wanted.forEach((key, address) -> urls.add(new ArticleUrl(this, address, key, address.equals(url))));
    }

    void setAgency(String name) {
        agency = name;
        agencyKey = name == null ? null : NormalForm.of(name);
    }

    /** Sets the day of publication, null for unknown, and works out by when it was certainly out. */
    void setPublishedOn(PartialDate date) {
        publishedOn = date;
        Instant onRecordSince = recordedAt == null ? Instant.now() : recordedAt;
        LocalDate dayOfRecording = LocalDate.ofInstant(onRecordSince, ZoneOffset.UTC);
        knownBy = date != null && date.latest().isBefore(dayOfRecording) ? date.latest() : dayOfRecording;
    }

    @Override
    public void withdraw(String reason) {
        super.withdraw(reason);
        urls.forEach(each -> each.live = null);
    }

    @Override
    public void restore() {
        super.restore();
        urls.forEach(each -> each.live = 1);
    }

    @Override
    protected String identityInRow() {
        return CanonicalUrl.parse(url).key();
    }

    /** The live article with an id; 404 or 410 where there is none. */
    public static Article live(UUID id) {
        return requireLive(findById(id), "article");
    }

    /** One that is on record, if only withdrawn, locked until the end of the transaction; 404 where there is none. */
    static Article thereForChange(UUID id) {
        return requireThere(findById(id, LockModeType.PESSIMISTIC_WRITE), "article");
    }

    /** The same, locked until the end of the transaction. */
    static Article liveForChange(UUID id) {
        return requireLive(findById(id, LockModeType.PESSIMISTIC_WRITE), "article");
    }
}
