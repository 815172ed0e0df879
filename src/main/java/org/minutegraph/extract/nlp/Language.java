package org.minutegraph.extract.nlp;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * English: words, sentences, parts of speech, names.
 *
 * <p>A model is loaded when it is first asked for (one to three seconds) and kept. Tokens cost next
 * to nothing, tags a tenth of a millisecond a token, names twice that: ask for the sentences that
 * need it. May be shared by threads; the same text gives the same answer in any order of calls.
 */
public final class Language {
  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final String TAGGER = MODELS + "pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES = MODELS + "ner/english.conll.4class.distsim.crf.ser.gz";

  private final Words words = new Words();
  private final Lazy<MaxentTagger> tagger = new Lazy<>(Language::loadTagger);
  private final Lazy<AbstractSequenceClassifier<CoreLabel>> names = new Lazy<>(Language::loadNames);
  private final Lazy<CommonWords> common = new Lazy<>(CommonWords::new);

  /** The sentences of a text, without tags; none where it holds nothing but white space. */
  public List<Sentence> sentences(String text) {
    return words.in(text);
  }

  /** The sentences of a text, with the part of speech of each token. */
  public List<Sentence> tagged(String text) {
    return words.in(text).stream().map(this::tagged).toList();
  }

  /** The same sentence with the part of speech of each token. */
  public Sentence tagged(Sentence sentence) {
    List<CoreLabel> labels = Labels.of(sentence);
    tagger.get().tagCoreLabels(labels);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Token token = sentence.tokens().get(i);
      tokens.add(new Token(token.word(), labels.get(i).tag(), token.start(), token.end()));
    }
    return new Sentence(tokens);
  }

  /** The names of a sentence, in order, not overlapping. */
  public List<Entity> entities(Sentence sentence) {
    List<CoreLabel> labels = names.get().classifySentence(Labels.of(sentence));
    return Entities.of(sentence, labels);
  }

  /** The names of a text, in order, not overlapping. */
  public List<Entity> entities(String text) {
    return words.in(text).stream().flatMap(sentence -> entities(sentence).stream()).toList();
  }

  /** True for a noun or verb of the language, in whatever case it is printed. */
  public boolean isCommon(String word) {
    return common.get().has(word.toLowerCase(Locale.ROOT));
  }

  private static MaxentTagger loadTagger() {
    return new MaxentTagger(TAGGER);
  }

  /** Without learning from what it reads: answers must not hang on the order of documents. */
  private static AbstractSequenceClassifier<CoreLabel> loadNames() {
    Properties settings = new Properties();
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    try {
      return CRFClassifier.getClassifier(NAMES, settings);
    } catch (IOException e) {
      throw new UncheckedIOException(NAMES, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(NAMES, e);
    }
  }
}
