package org.minutegraph.extract.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.extract.nlp.Language;
import org.minutegraph.model.BodyKind;

class BodyFinderTest {
  private static final BodyFinder FINDER =
      new BodyFinder(new Lexicon(new OrdinaryWords(new Language())));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It went to the Harbour Panel in May. | Harbour Panel | BODY",
        "the Tides, Piers and Sea Walls Partnership | Tides, Piers and Sea Walls Partnership |"
            + " BODY",
        "Sea, Sand and Sky Panel: Councillor Ash | Sea, Sand and Sky Panel | BODY",
        "the Brindle Youth Cabinet asked | Brindle Youth Cabinet | BODY",
        "a Tides Planning Working Group met | Tides Planning Working Group | BODY",
        "the Brindle Valley Select commission noted | Brindle Valley Select commission | BODY",
        "the Left Behind Places Strategy Group | Left Behind Places Strategy Group | BODY",
        "Oakmere Parish Council Logo | Oakmere Parish Council | BODY",
        "the Isle of Brindle Council | Isle of Brindle Council | BODY",
        "the Tides Committee (East) met | Tides Committee (East) | BODY",
        "bought from Brindle Homes (Scotland) Ltd for | Brindle Homes (Scotland) Ltd |"
            + " ORGANISATION",
        "a leaflet from Citizens Advice was | Citizens Advice | ORGANISATION",
        "the Living in Brindle Scrutiny Commission | Living in Brindle Scrutiny Commission | BODY",
        "the Children in Care Council spoke | Children in Care Council | BODY",
        "Dr Ash of the Tarn and Wharf ICB spoke | Tarn and Wharf ICB | BODY",
        "B.C.C. is to mend it | B.C.C. | BODY",
        "a quotation by T.R.M. Ltd was | T.R.M. Ltd | ORGANISATION",
        "the firm, Hobble & Co, was asked | Hobble & Co | ORGANISATION",
        "the contractor, Tarnfold Civils, was late | Tarnfold Civils | ORGANISATION",
        "a film by Brindle Youth Media | Brindle Youth Media | ORGANISATION",
        "the East of Brindle Ambulance Service | East of Brindle Ambulance Service | ORGANISATION",
        "given to the 1st Tarnside Scout Group | 1st Tarnside Scout Group | ORGANISATION",
        "lunch for the Over 60s Club | Over 60s Club | ORGANISATION",
        "a leak, said S. W. Water | S. W. Water | ORGANISATION",
        "from Brindleby (UK) Ltd in May | Brindleby (UK) Ltd | ORGANISATION",
        "run by Tarnside Buses plc until | Tarnside Buses plc | ORGANISATION",
        "the Rotary Club of Tarnside paid | Rotary Club of Tarnside | ORGANISATION",
        "His Majesty's Inspectorate of Tides had | His Majesty's Inspectorate of Tides |"
            + " ORGANISATION",
        "the Boundary Commission for Wales wrote | Boundary Commission for Wales | ORGANISATION",
        "the Tides Commissioner's Office was | Tides Commissioner's Office | ORGANISATION",
        "the Brindle Relief in Need Charity gave | Brindle Relief in Need Charity | ORGANISATION",
        "the Gypsy/Traveller Liaison Group met | Gypsy/Traveller Liaison Group | BODY",
        "the Pier Contractors' Guild wrote | Pier Contractors' Guild | ORGANISATION",
        "Cyngor Tref Glantarn objected | Cyngor Tref Glantarn | BODY",
        "Heddlu Glantarn had | Heddlu Glantarn | ORGANISATION",
        "NHS Brindleby said | NHS Brindleby | ORGANISATION",
        "cups for Brindleby in Bloom | Brindleby in Bloom | ORGANISATION",
        "slides by Tarnside Leisure | Tarnside Leisure | ORGANISATION",
        "the Campaign to Protect Tarnside said | Campaign to Protect Tarnside | ORGANISATION",
        "the Advisory Council on Tide Education | Advisory Council on Tide Education | BODY",
        "Tarnside Citizens Advice moved | Tarnside Citizens Advice | ORGANISATION",
        "the Harbour Panel's work programme | Harbour Panel | BODY",
        "the Pier Users' Group | Pier Users' Group | ORGANISATION",
        "Strategic Director, Young People's Services Directorate, said | Young People's Services"
            + " Directorate | ORGANISATION",
        "Jo Ash, Head of Tide Safety Services, submitted | Tide Safety Services | ORGANISATION",
        "Service Manager, Tides, Piers & Sea Walls, gave | Tides, Piers & Sea Walls | ORGANISATION",
        "the Manager - Tides and Evidence Hub attended | Tides and Evidence Hub | ORGANISATION",
        "a bid to the Department for Tides was made | Department for Tides | ORGANISATION",
        "the Department for Tides, Piers and Rural Walls agreed | Department for Tides, Piers and"
            + " Rural Walls | ORGANISATION",
        "the Brindle Association of Harbour Masters wrote | Brindle Association of Harbour Masters"
            + " | ORGANISATION",
        "Healthwatch Brindle would help | Healthwatch Brindle | ORGANISATION",
        "a contract with Oakmere Walls Ltd was | Oakmere Walls Ltd | ORGANISATION",
        "places at Mill Lane Surgery were | Mill Lane Surgery | ORGANISATION",
        "the 2014 OfSTED inspection | OfSTED | ORGANISATION",
        "paid to HMRC in May | HMRC | ORGANISATION",
        "officers of XDC met | XDC | BODY",
        "the Executive met in May | Executive | BODY",
        "the Tides Committee for Wales met | Tides Committee for Wales | BODY",
        "the Pier Federation of England and Wales | Pier Federation of England and Wales |"
            + " ORGANISATION",
        "the Brindle and Tarn Police and Crime Panel met | Brindle and Tarn Police and Crime Panel"
            + " | BODY",
        "the Office of the Tides and Piers Commissioner | Office of the Tides and Piers"
            + " Commissioner | ORGANISATION",
        "let to Brindle Fitness (NI) Ltd for | Brindle Fitness (NI) Ltd | ORGANISATION",
        "it went to the Tides Cttee | Tides Cttee | BODY",
        "asked the Tides team | Tides team | ORGANISATION",
        "left the Sea Wall committee | Sea Wall committee | BODY",
        "Brindle DC replied | Brindle DC | BODY",
        "at Brindle C of E Primary School | Brindle C of E Primary School | ORGANISATION",
        "Heritage Scotland's letter | Heritage Scotland | ORGANISATION",
        "the Housing Committee met | Housing Committee | BODY",
        "Tidewater Scotland had replied | Tidewater Scotland | ORGANISATION",
        "The Cabinet agreed | Cabinet | BODY",
        "Ms Ash of Brindle Water said | Brindle Water | ORGANISATION",
        "an open case with Early Help | Early Help | ORGANISATION",
        "Assistant Director, Early Help, Tides and Piers, said | Early Help, Tides and Piers |"
            + " ORGANISATION",
        "asked the Lead Local Flood Authority | Lead Local Flood Authority | ORGANISATION",
        "a letter to the Welsh Government | Welsh Government | ORGANISATION",
      })
  void finds_the_name(String text, String name, BodyKind kind) {
    assertThat(FINDER.in(text, (from, to) -> false, ShortForms.NONE))
        .extracting(Found::name, Found::kind)
        .containsExactly(tuple(name, kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Council noted the report.",
        "The Board, the Service and our partners agreed.",
        "the Parish Council and the Scrutiny Committee",
        "the Cabinet Member for Tides",
        "the finance team was thanked",
        "the Council Tax Reduction Scheme",
        "a Customer Service Charter and the Health and Wellbeing Strategy",
        "access to School Nurses",
        "a Microsoft Teams meeting in the Civic Hub",
        "the Village Notice Board",
        "Director of Public Health",
        "the Director of Social Care",
        "at Brindle Town Hall in March",
        "the Cabinet Member for Leisure Services",
        "the Portfolio Holder for Adult Services",
        "the Head of Legal Services",
        "Jo Ash, Director of Children's Services",
        "the Chief Executive and the Executive Director",
        "in England and Wales, in North Wales and Great Britain",
        "a Brindle school",
        "the Surface Water Management Plan",
        "Surface Water was rising",
        "in Community Leisure and in Library Design",
        "more NHS Dentists, an NHS App",
        "the Reduction in Services",
        "PAYE/NI was paid",
      })
  void finds_no_name(String text) {
    assertThat(FINDER.in(text, (from, to) -> false, ShortForms.NONE)).isEmpty();
  }

  @Test
  void parts_two_bodies_that_and_joins() {
    assertThat(names("Ofsted and the Harbour Panel; Oakmere Walls Ltd and Brindle Homecare"))
        .containsExactly("Ofsted", "Harbour Panel", "Oakmere Walls Ltd", "Brindle Homecare");
  }

  @Test
  void parts_a_directorate_from_the_team_after_it() {
    assertThat(names("The Tides Directorate Senior Leadership Team was shown"))
        .containsExactly("Tides Directorate", "Senior Leadership Team");
  }

  @Test
  void parts_a_company_in_the_possessive_from_its_committee() {
    assertThat(names("the Association of Harbour Masters Ltd.'s Tidal Policy Committee statement"))
        .containsExactly("Association of Harbour Masters Ltd.", "Tidal Policy Committee");
  }

  @Test
  void does_not_reach_over_somebodys_name() {
    String text = "Ann Ash, Tides and Piers Panel";
    assertThat(FINDER.in(text, (from, to) -> from < 7, ShortForms.NONE))
        .extracting(Found::name)
        .containsExactly("Tides and Piers Panel");
  }

  @Test
  void reaches_over_the_name_of_a_company() {
    String text = "Ann Ash & Sons";
    assertThat(FINDER.in(text, (from, to) -> from < 7, ShortForms.NONE))
        .extracting(Found::name)
        .containsExactly("Ann Ash & Sons");
  }

  @Test
  void takes_time_in_line_with_length() {
    String text = "Tides and Piers and Full School ".repeat(4_000) + "Panel";
    assertTimeout(Duration.ofSeconds(20), () -> assertThat(names(text)).isNotEmpty());
  }

  private static List<String> names(String text) {
    return FINDER.in(text, (from, to) -> false, ShortForms.NONE).stream().map(Found::name).toList();
  }
}
