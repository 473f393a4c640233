package io.claimtrail.speaker;

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
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
        return find("normalName = ?1 and live = 1", NormalForm.of(name)).firstResultOptional();
    }
}
