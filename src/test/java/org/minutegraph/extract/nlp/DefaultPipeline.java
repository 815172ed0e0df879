package org.minutegraph.extract.nlp;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;

/** CoreNLP as it comes, to be measured against: needs models that the shaded jar leaves out. */
public final class DefaultPipeline {
  private final StanfordCoreNLP pipeline;

  /** Loads its models. */
  public DefaultPipeline(int threads) {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    settings.setProperty("threads", Integer.toString(threads));
    pipeline = new StanfordCoreNLP(settings);
  }

  /** Annotates each text. */
  public void annotate(List<String> texts) {
    texts.parallelStream().forEach(pipeline::process);
  }
}
