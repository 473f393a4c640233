package io.claimtrail.bench;

import io.claimtrail.article.Publisher;
import io.claimtrail.claim.Topic;
import io.claimtrail.speaker.MadeSpeaker;
import io.claimtrail.text.NormalForm;
import java.util.List;

/** The speakers, publishers and topics of a corpus, which are the same however many claims it has. */
final class NamedRecords {

    private static final int SPEAKERS = 2000;
    private static final int PUBLISHERS = 400;
    private static final int TOPICS = 300;
    private static final int FIRST_NAMES = 26;

    private NamedRecords() {}

    static void make(Corpus corpus, Draw draw) {
        for (int i = 0; i < SPEAKERS; i++) {
            String surname = capital(draw.word(100 + i)) + "-" + capital(draw.word(2500 + i));
            String name = capital(draw.word(i % FIRST_NAMES)) + " " + surname;
            List<String> aliases = i % 10 == 0 ? List.of(capital(draw.word(50 + i % FIRST_NAMES)) + " " + surname) : List.of();
            corpus.speakers.add(corpus.recordedNow(MadeSpeaker.of(name, aliases, corpus::nextId)));
        }
        for (int i = 0; i < PUBLISHERS; i++) {
            Publisher publisher = corpus.recordedNow(new Publisher());
            publisher.name = capital(draw.word(3000 + i)) + " News";
            publisher.site = draw.word(3000 + i) + ".example";
            corpus.publishers.add(publisher);
        }
        for (int i = 0; i < TOPICS; i++) {
            Topic topic = corpus.recordedNow(new Topic());
            topic.name = draw.word(4000 + i);
            topic.normalName = NormalForm.of(topic.name);
            corpus.topics.add(topic);
        }
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
