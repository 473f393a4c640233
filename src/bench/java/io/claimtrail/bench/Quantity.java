package io.claimtrail.bench;

/** What is measured in each sample of a soak. */
enum Quantity {
    RESIDENT("resident MB", Kind.MEMORY),
    ANONYMOUS("of it anonymous", Kind.MEMORY),
    HEAP("live heap MB", Kind.MEMORY),
    METASPACE("metaspace MB", Kind.MEMORY),
    THREADS("threads", Kind.COUNT),
    FILES("open files", Kind.COUNT),
    SOCKETS("sockets", Kind.COUNT),
    TEMPORARY("temporary files", Kind.COUNT),
    BESIDES("files besides data", Kind.COUNT),
    CONNECTIONS("connections in use", Kind.COUNT),
    MAPPED("mapped files MB", Kind.DATA),
    DATABASE("database MB", Kind.DATA),
    INDEX("index MB", Kind.DATA),
    P50("p50 ms", Kind.DATA),
    P99("p99 ms", Kind.DATA);

    /** What may become of it while claims are recorded. */
    enum Kind {
        /** Must not grow, but is never quite the same. */
        MEMORY(1.02),
        /** Must not grow. */
        COUNT(1),
        /** Grows with what is on record. */
        DATA(1.02);

        /** How many times as much is still the same. */
        final double same;

        Kind(double same) {
            this.same = same;
        }
    }

    final String title;
    final Kind kind;

    Quantity(String title, Kind kind) {
        this.title = title;
        this.kind = kind;
    }
}
