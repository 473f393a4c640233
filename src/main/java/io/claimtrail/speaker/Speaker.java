package io.claimtrail.speaker;

import io.claimtrail.storage.RecordedEntity;
import io.claimtrail.text.NormalForm;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A person or an organisation that says things. */
@Entity
public class Speaker extends RecordedEntity {

    public String name;

    /** The name without accents and case, for ordering. */
    public String sortName;

    @Enumerated(EnumType.STRING)
    public SpeakerKind kind;

    /** The role that it is known for, such as "Foreign minister of Belarus"; null where unknown. */
    public String role;

    /** The speaker that this one was found to be; null while it stands for itself. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Speaker holder;

    public String holderReason;

    @OneToMany(mappedBy = "speaker", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    public List<SpeakerName> names = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "speaker_same_as", joinColumns = @JoinColumn(name = "speaker_id"))
    @OrderColumn(name = "position")
    @Column(name = "url")
    public List<String> sameAs = new ArrayList<>();

    /** The one speaker that all linked names stand for: this one, or its holder. */
    public Speaker voice() {
        return holder == null ? this : holder;
    }

    /** Aliases in the order of recording. */
    public List<String> aliases() {
        return names.stream().filter(each -> !each.main).map(each -> each.name).toList();
    }

    /** Gives the speaker exactly these names; names that are one in their normal form count once. */
    void nameAs(String mainName, List<String> aliases) {
        name = mainName;
        sortName = NormalForm.folded(mainName);
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put(NormalForm.of(mainName), mainName);
        aliases.forEach(alias -> wanted.putIfAbsent(NormalForm.of(alias), alias));
        names.removeIf(each -> !wanted.containsKey(each.normalName));
        for (Map.Entry<String, String> each : wanted.entrySet()) {
            boolean main = each.getValue().equals(mainName);
            names.stream()
                    .filter(known -> known.normalName.equals(each.getKey()))
                    .findFirst()
                    .ifPresentOrElse(
                            known -> known.rename(each.getValue(), main),
                            () -> names.add(new SpeakerName(this, each.getValue(), main)));
        }
    }

    @Override
    public void withdraw(String reason) {
        super.withdraw(reason);
        names.forEach(each -> each.live = null);
    }

    @Override
    public void restore() {
        super.restore();
        names.forEach(each -> each.live = 1);
    }

    @Override
    protected String identityInRow() {
        return NormalForm.of(name);
    }

    /** The live speaker with an id; 404 or 410 where there is none. */
    public static Speaker live(UUID id) {
        return requireLive(findById(id), "speaker");
    }

    /** One that is on record, if only withdrawn, locked until the end of the transaction; 404 where there is none. */
    static Speaker thereForChange(UUID id) {
        return requireThere(findById(id, LockModeType.PESSIMISTIC_WRITE), "speaker");
    }

    /** The same, locked until the end of the transaction. */
    static Speaker liveForChange(UUID id) {
        return requireLive(findById(id, LockModeType.PESSIMISTIC_WRITE), "speaker");
    }
}
