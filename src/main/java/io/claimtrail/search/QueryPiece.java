package io.claimtrail.search;

/** A piece of a query as it was typed. */
record QueryPiece(Kind kind, boolean negative, String text) {

    enum Kind {
        WORD,
        PHRASE,
        PREFIX,
        OR
    }
}
