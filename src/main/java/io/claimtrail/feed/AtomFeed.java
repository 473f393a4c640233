package io.claimtrail.feed;

import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes news as an Atom feed (RFC 4287). All texts are of type {@code text}: a reader must show them, not take them apart. */
final class AtomFeed {

    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(News news) {
        StringWriter written = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
            new AtomFeed(xml).write(news);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return written.toString();
    }

    private void write(News news) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        element("id", news.self());
        element("title", news.title());
        element("updated", news.updated().toString());
        element("generator", "Claimtrail");
        link("self", news.self(), MEDIA_TYPE);
        link("alternate", news.other(), JsonFeed.MEDIA_TYPE);
        link("related", news.home(), "text/html");
        author("Claimtrail", news.home());
        for (Entry entry : news.entries()) {
            write(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(Entry entry) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        element("id", "urn:uuid:" + entry.id());
        element("title", entry.title());
        element("published", entry.published().toString());
        element("updated", entry.updated().toString());
        author(entry.outlet(), entry.outletUrl());
        link("alternate", entry.article(), "text/html");
        link("related", entry.claim(), "application/json");
        for (String topic : entry.topics()) {
            empty("category", Map.of("term", topic));
        }
        xml.writeStartElement(ATOM, "content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(valid(entry.text()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void author(String name, String url) throws XMLStreamException {
        xml.writeStartElement(ATOM, "author");
        element("name", name);
        element("uri", url);
        xml.writeEndElement();
    }

    private void link(String relation, String url, String type) throws XMLStreamException {
        empty("link", Map.of("rel", relation, "href", url, "type", type));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(valid(text));
        xml.writeEndElement();
    }

    /** An element without content; its attributes in one order always, since the tag of the feed is a digest. */
    private void empty(String name, Map<String, String> attributes) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, name);
        for (Map.Entry<String, String> each : new TreeMap<>(attributes).entrySet()) {
            xml.writeAttribute(each.getKey(), valid(each.getValue()));
        }
    }

    /** XML 1.0 (section 2.2) has no form at all for U+FFFE and U+FFFF, which are plain text otherwise. */
    private static String valid(String text) {
        return text.replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }
}
