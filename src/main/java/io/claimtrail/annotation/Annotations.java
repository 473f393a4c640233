package io.claimtrail.annotation;

import io.claimtrail.address.Addresses;
import io.claimtrail.claim.Appearance;
import io.claimtrail.evidence.Evidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads the annotations of a claim or an article: its appearances, then its confirmed evidence, each as recorded. */
@ApplicationScoped
class Annotations {

    private static final String APPEARANCES =
            "from Appearance n where n.%s.id = :id and n.live = 1 and n.claim.live = 1";

    private static final String EVIDENCE = "from Evidence n where n.%s.id = :id and n.live = 1 and n.claim.live = 1 "
            + "and n.reviewState = io.claimtrail.claim.ReviewState.CONFIRMED";

    @Inject
    EntityManager entities;

    /** Of what the annotations are asked for. */
    enum Of {
        CLAIM("claim"),
        ARTICLE("article");

        private final String property;

        Of(String property) {
            this.property = property;
        }
    }

    /** How many there are. */
    long count(Of of, UUID id) {
        return count(APPEARANCES, of, id) + count(EVIDENCE, of, id);
    }

    /** Some of them, after so many others. */
    List<AnnotationNode> read(Of of, UUID id, int start, int most, Addresses addresses) {
        List<AnnotationNode> read = new ArrayList<>();
        find(APPEARANCES, Appearance.class, of, id, start, most)
                .forEach(each -> read.add(AnnotationNode.of(each, addresses)));
        if (read.size() < most) {
            int before = Math.toIntExact(Math.min(start, count(APPEARANCES, of, id)));
            find(EVIDENCE, Evidence.class, of, id, start - before, most - read.size())
                    .forEach(each -> read.add(AnnotationNode.of(each, addresses)));
        }
        return read;
    }

    private long count(String what, Of of, UUID id) {
        return entities.createQuery("select count(*) " + what.formatted(of.property), Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private <E> List<E> find(String what, Class<E> type, Of of, UUID id, int start, int most) {
        String joined = what.replace(" where ", " join fetch n.claim join fetch n.article where ");
        return entities.createQuery("select n " + joined.formatted(of.property) + " order by n.id", type)
                .setParameter("id", id)
                .setFirstResult(start)
                .setMaxResults(most)
                .getResultList();
    }
}
