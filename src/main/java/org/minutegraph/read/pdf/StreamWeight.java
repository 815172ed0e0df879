package org.minutegraph.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Unpacks a stream once without keeping it, to see that it does not swell beyond what memory holds:
 * PDFBox itself unpacks without a limit. Pictures, which would have to be drawn to be weighed, are
 * either made such that they cannot be unpacked, or left as they are.
 */
final class StreamWeight {
  private static final Set<COSName> PICTURES =
      Set.of(
          COSName.DCT_DECODE,
          COSName.DCT_DECODE_ABBREVIATION,
          COSName.JPX_DECODE,
          COSName.JBIG2_DECODE,
          COSName.CCITTFAX_DECODE,
          COSName.CCITTFAX_DECODE_ABBREVIATION);

  private final long most;
  private final boolean pictures;

  private StreamWeight(long most, boolean pictures) {
    this.most = most;
    this.pictures = pictures;
  }

  /**
   * For reading: pictures can no longer be unpacked.
   *
   * @param most bytes that a stream may hold unpacked
   */
  static StreamWeight withoutPictures(long most) {
    return new StreamWeight(most, false);
  }

  /** For drawing, where memory is bounded otherwise: pictures are not weighed. */
  static StreamWeight withPictures(long most) {
    return new StreamWeight(most, true);
  }

  /** The same stream, safe to unpack. */
  COSStream checked(COSStream stream) throws IOException {
    List<COSName> filters = filters(stream);
    boolean picture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    if (picture || filters.stream().anyMatch(PICTURES::contains)) {
      return pictures ? stream : sealed(stream);
    }
    weigh(stream, filters);
    return stream;
  }

  private static COSStream sealed(COSStream picture) {
    picture.removeItem(COSName.FILTER);
    picture.removeItem(COSName.F);
    return picture;
  }

  private void weigh(COSStream stream, List<COSName> filters) throws IOException {
    byte[] unpacked = new byte[0];
    for (int i = 0; i < filters.size(); i++) {
      boolean last = i == filters.size() - 1;
      ByteArrayOutputStream kept = new ByteArrayOutputStream();
      OutputStream scale = new Scale(last ? OutputStream.nullOutputStream() : kept, most);
      try (InputStream packed =
          i == 0 ? stream.createRawInputStream() : new ByteArrayInputStream(unpacked)) {
        FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed, scale, stream, i);
      }
      unpacked = kept.toByteArray();
    }
  }

  private static List<COSName> filters(COSStream stream) {
    List<COSName> filters = new ArrayList<>();
    COSBase named = stream.getFilters();
    if (named instanceof COSName name) {
      filters.add(name);
    } else if (named instanceof COSArray names) {
      for (int i = 0; i < names.size(); i++) {
        if (names.getObject(i) instanceof COSName name) {
          filters.add(name);
        }
      }
    }
    return filters;
  }

  /** Passes bytes on until there are too many. */
  private static final class Scale extends OutputStream {
    private final OutputStream to;
    private final long most;
    private long weight;

    Scale(OutputStream to, long most) {
      this.to = to;
      this.most = most;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      weight += length;
      if (weight > most) {
        throw new TooMuch(
            "holds a part that swells to more than %,d bytes: save it anew.".formatted(most));
      }
      to.write(bytes, from, length);
    }
  }
}
