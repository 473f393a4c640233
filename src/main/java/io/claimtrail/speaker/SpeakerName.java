package io.claimtrail.speaker;

import io.claimtrail.storage.Lookahead;
import io.claimtrail.storage.Lots;
import io.claimtrail.text.NormalForm;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;

/** One name of a speaker. While it is live, no other speaker has it. */
@Entity
public class SpeakerName extends PanacheEntityBase {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Speaker speaker;

    public String name;

    public String normalName;

    /** Whether it is the main name, not an alias. */
    public boolean main;

    /** 1, or null once the speaker is withdrawn. */
    public Short live = 1;

    /** The words of the name without accents and case. */
    @ElementCollection
    @CollectionTable(name = "speaker_word", joinColumns = @JoinColumn(name = "name_id"))
    @Column(name = "word")
    public Set<String> words = new HashSet<>();

    protected SpeakerName() {}

    SpeakerName(Speaker speaker, String name, boolean main) {
        this.speaker = speaker;
        this.normalName = NormalForm.of(name);
        rename(name, main);
    }

    /** Another spelling with the same normal form. */
    final void rename(String spelling, boolean isMain) {
        name = spelling;
        main = isMain;
        Set<String> current = Set.copyOf(NormalForm.words(spelling));
        words.retainAll(current);
        words.addAll(current);
    }

    /** The live name that is the same as this one, typography and case aside. */
    static Optional<SpeakerName> findLive(String name) {
        String normal = NormalForm.of(name);
        return Lookahead.of(
                SpeakerName.class,
                normal,
                () -> find("normalName = ?1 and live = 1", normal).firstResultOptional());
    }

    /** Looks many names up in advance. */
    static List<Speaker> lookAhead(Collection<String> names) {
        Set<String> normal = names.stream().map(NormalForm::of).collect(Collectors.toSet());
        normal.forEach(name -> Lookahead.know(SpeakerName.class, name, Optional.empty()));
        List<SpeakerName> found = Lots.query(
                normal,
                some -> list(
                        some.in("from SpeakerName n join fetch n.speaker where n.normalName in :some and n.live = 1"),
                        some.values()));
        found.forEach(SpeakerName::known);
        return found.stream().map(each -> each.speaker).toList();
    }

    @PrePersist
    void known() {
        Lookahead.know(SpeakerName.class, normalName, Optional.of(this));
    }
}
