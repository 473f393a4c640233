/**
 * Names while they are typed. Speakers, publishers and topics are kept in one index of their own, each with all that it
 * goes by ({@link io.claimtrail.suggest.NamedThing}); {@link io.claimtrail.suggest.Suggestions} finds in it whatever has a
 * name with words that begin like those typed so far. Start reading at {@link io.claimtrail.suggest.SuggestResource}.
 */
package io.claimtrail.suggest;
