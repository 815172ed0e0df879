package org.minutegraph.serve.pages;

/**
 * A page that says why there is no other.
 *
 * @param text one sentence or two
 */
public record Message(Frame frame, String text) implements Framed {

  static Message missing(Asked asked, String what) {
    return new Message(Frame.of("Not here", Door.MINUTES, asked.links().aboutNothing()), what);
  }

  static Message gone(Asked asked, String what) {
    return new Message(Frame.of("Withdrawn", Door.MINUTES, asked.links().aboutNothing()), what);
  }

  static Message unfit(Asked asked, String what) {
    return new Message(
        Frame.of("Not in that form", Door.OPEN_DATA, asked.links().aboutNothing()), what);
  }

  /** Of an address that cannot be read. */
  public static Message malformed(Links links) {
    return new Message(
        Frame.of("That address cannot be read", Door.MINUTES, links),
        "It has signs that no address of this site has, or ends where it may not.");
  }

  /** Of an address, or of what a browser says of itself, that nobody would read to its end. */
  public static Message overlong(Links links) {
    return new Message(
        Frame.of("That address is too long", Door.MINUTES, links),
        "Ask for less at once; queries of any length can be sent by POST.");
  }

  /** Of what went wrong here. */
  public static Message failed(Links links) {
    return new Message(
        Frame.of("That cannot be answered", Door.MINUTES, links),
        "Something went wrong on the way to the answer. Try again in a moment.");
  }

  static Message tooLong(Asked asked) {
    return new Message(
        Frame.of("That took too long", Door.MINUTES, asked.links().aboutNothing()),
        "The answer was not ready in time. Ask for less, for instance for one year or one body.");
  }

  static Message notReady(Asked asked) {
    return new Message(
        Frame.of("Not ready yet", Door.MINUTES, asked.links().aboutNothing()),
        "What this page lists is being gathered, once after the store has changed. It is worth to"
            + " come again in a minute; items, meetings and the text of minutes are there"
            + " already.");
  }

  static Message busy(Asked asked) {
    return new Message(
        Frame.of("Too many at once", Door.RESEARCH, asked.links().aboutNothing()),
        "Too many queries are being worked on. Try again in some seconds.");
  }
}
