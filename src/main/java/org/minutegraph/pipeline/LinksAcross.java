package org.minutegraph.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.minutegraph.describe.DocumentGraph;
import org.minutegraph.describe.MinutedMeetings;
import org.minutegraph.load.GraphTarget;
import org.minutegraph.model.MinutedMeeting;

/** How the business of these documents goes on in others, and that of others in these. */
final class LinksAcross {
  private final PipelineSettings settings;
  private final List<MinutedMeeting> fresh = new ArrayList<>();

  LinksAcross(PipelineSettings settings) {
    this.settings = settings;
  }

  /** Takes note of a document. */
  void add(DocumentGraph document) {
    MinutedMeetings.in(document.iri(), document.graph()).ifPresent(fresh::add);
  }

  /** Links the new documents, and anew those of before that they may touch. */
  void infer(GraphTarget target, ToldBodies bodies, Parts parts) throws IOException {
    Linking linking = new Linking(settings, target, bodies.series());
    for (MinutedMeeting meeting : fresh) {
      parts.of(
          Linking.part(meeting.graph()),
          () -> {
            linking.add(meeting);
            return meeting;
          });
    }
    linking.infer(bodies.changed(), parts);
  }
}
