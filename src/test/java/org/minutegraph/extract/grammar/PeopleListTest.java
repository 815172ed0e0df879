package org.minutegraph.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleListTest {

  /** Each person as {@code title|name|capacity|organisation|chair}, empty parts left out. */
  private static String read(String text, PeopleList.Form form) {
    return PeopleList.in(text, form).stream()
        .map(PeopleListTest::line)
        .collect(Collectors.joining("; "));
  }

  private static String line(ListedPerson p) {
    return (p.title() == null ? "" : p.title() + " ")
        + p.name()
        + (p.capacity() == null ? "" : " = " + p.capacity())
        + (p.organisation() == null ? "" : " @ " + p.organisation())
        + (p.chair() == 0 ? "" : " *" + p.chair())
        + (p.substituteFor() == null ? "" : " for " + p.substituteFor().name())
        + (p.standIn() == null ? "" : " by " + p.standIn().name())
        + (p.late() ? " late" : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Jo Ash (in the Chair); Councillor Birch, Steve Cole, Dr. David Dell and Ian Elm. | Jo Ash"
            + " *2; Councillor Birch; Steve Cole; Dr. David Dell; Ian Elm",
        "Councillors Ash, Mrs Birch and J Cole | Councillor Ash; Councillor Birch; Councillor J"
            + " Cole",
        "Councillor Ash (in the Chair); Councillors Birch, O'Dell, Elm-Fox and Julie Gill. |"
            + " Councillor Ash *2; Councillor Birch; Councillor O'Dell; Councillor Elm-Fox;"
            + " Councillor Julie Gill",
        "Councillors Ash, Birch, Sara Cole, Jason Dell and Julie Elm | Councillor Ash; Councillor"
            + " Birch; Sara Cole; Jason Dell; Julie Elm",
        "Councillors Ash, Birch and Cole and from Co-opted Member Mrs. J. Dell. | Councillor Ash;"
            + " Councillor Birch; Councillor Cole; Mrs. J. Dell = Co-opted Member",
        "The Mayor, Councillor Hilary Ash, in the Chair | Councillor Hilary Ash = Mayor *2",
        "The Lord Mayor (Councillor Hilary Ash) | Councillor Hilary Ash = Lord Mayor",
        "The Lord Mayor (Councillor Hilary Ash) in the Chair | Councillor Hilary Ash = Lord Mayor"
            + " *2",
        "Ann Ash-Chairman (AA), Bo Birch (BB), Lyn Cole-Vice Chairman (LC), Di Elm-Fox | Ann Ash ="
            + " Chairman *1; Bo Birch; Lyn Cole = Vice Chairman; Di Elm-Fox",
        "the Director of Place (Mr E Elm) and the Committee Clerk (F Fir) | Mr E Elm = Director of"
            + " Place; F Fir = Committee Clerk",
        "Frank Cole. Tracy Dell, Jane Elm. Charlotte Fir | Frank Cole; Tracy Dell; Jane Elm;"
            + " Charlotte Fir",
        "Cllrs Ash, Elm & C.Cllrs Fir & Gorse & two members of the public. | Cllr Ash; Cllr Elm;"
            + " C.Cllr Fir; C.Cllr Gorse",
        "Jo Fir (Head of Planning) Kim Gorse (Planner) Lee Holly (Clerk) | Jo Fir = Head of"
            + " Planning; Kim Gorse = Planner; Lee Holly = Clerk",
        "PC Rob King, Cllr Lark, 9 members of the public, the press | PC Rob King; Cllr Lark",
        "Councillors A Ash*, B Birch*, C Cole* and D Dell | Councillor A Ash; Councillor B Birch;"
            + " Councillor C Cole; Councillor D Dell",
        "Tobias Ash (Conservative) | Tobias Ash",
        "Margaret Ash (Chief Executive) | Margaret Ash = Chief Executive",
        "Cllr Adrian Ash (Leader of the Council) \u2013 in the Chair | Cllr Adrian Ash = Leader of"
            + " the Council *2",
        "Cllr Anya Ash (substituting for Cllr Ben Birch) | Cllr Anya Ash = substituting for Cllr"
            + " Ben Birch for Ben Birch",
        "Cllr Fay Ash (Deputy Leader and Cabinet Member for Resources) | Cllr Fay Ash = Deputy"
            + " Leader and Cabinet Member for Resources",
        "Cllr Ines Ash (Chairman, Corporate Scrutiny Committee), Jo Birch, Chief Executive, Mark"
            + " Cole, Executive Director of Finance, Priya Dell and Ewan Elm (Directors of"
            + " Communities and of Highways), Stephen Fox, Head of Property, and Tom Gill"
            + " (Democratic Services Officer) | Cllr Ines Ash = Chairman @ Corporate Scrutiny"
            + " Committee *1; Jo Birch = Chief Executive; Mark Cole = Executive Director of"
            + " Finance; Priya Dell = Director of Communities; Ewan Elm = Director of Highways;"
            + " Stephen Fox = Head of Property; Tom Gill = Democratic Services Officer",
        "Jo Ray, Director, Sam Lee and Al Fox (Managers) | Jo Ray = Director; Sam Lee = Manager; Al"
            + " Fox = Manager",
        "Lois Ash (Public Health Principal, Elm Council), Dr Mirela Birch (Fen Surgery) and Graham"
            + " Cole (Democratic Services Officer, Elm Council) | Lois Ash = Public Health"
            + " Principal @ Elm Council; Dr Mirela Birch @ Fen Surgery; Graham Cole = Democratic"
            + " Services Officer @ Elm Council",
        "Mr Philip Ash, Chief Executive, Elm Hospitals NHS Foundation Trust (Dr Ravi Birch attended"
            + " in his absence); Councillor Rory Cole; Kim Dell, NHS England | Mr Philip Ash ="
            + " Chief Executive @ Elm Hospitals NHS Foundation Trust by Ravi Birch; Councillor Rory"
            + " Cole; Kim Dell @ NHS England",
        "Cllrs Alison Ash (Chairman) (AA), Derek Birch (DB) and Lynne Cole (Clerk) (LC) | Cllr"
            + " Alison Ash = Chairman *1; Cllr Derek Birch; Lynne Cole = Clerk",
        "County Cllr Robin Ash (RA) (until 8.20pm), PCSO Dan Birch and seven members of the public"
            + " | County Cllr Robin Ash; PCSO Dan Birch",
        "Councillor Morag Ash (Convener), Bailie Alex Birch (Vice-Convener), Provost Isla Cole,"
            + " Councillors Iain Dell, Innes Elm (substitute for Councillor Isa Fox) and Agnes"
            + " Gill. | Councillor Morag Ash = Convener *1; Bailie Alex Birch = Vice-Convener;"
            + " Provost Isla Cole; Councillor Iain Dell; Councillor Innes Elm = substitute for"
            + " Councillor Isa Fox for Isa Fox; Councillor Agnes Gill",
        "Donald Ash, Head of Roads; Mhairi Birch, Head of Climate and Waste; Gavin Cole, Solicitor;"
            + " and Lorna Dell, Committee Officer. | Donald Ash = Head of Roads; Mhairi Birch ="
            + " Head of Climate and Waste; Gavin Cole = Solicitor; Lorna Dell = Committee Officer",
        "Councillors Bridget Ash (Chair), Dev Birch (Vice-Chair), Cem Cole and Grace Dell |"
            + " Councillor Bridget Ash = Chair *1; Councillor Dev Birch = Vice-Chair; Councillor"
            + " Cem Cole; Councillor Grace Dell",
        "Councillor Noel Ash, Cabinet Member for Adult Care; Dr Sunil Birch, Elm NHS Trust; and two"
            + " members of the public | Councillor Noel Ash = Cabinet Member for Adult Care; Dr"
            + " Sunil Birch @ Elm NHS Trust",
        "Councillor Petra Ash; Councillor Birch for lateness | Councillor Petra Ash; Councillor"
            + " Birch late",
        "Councillors M Ash and Jo Birch, and from Mr Elias Cole (co-opted member). | Councillor M"
            + " Ash; Councillor Jo Birch; Mr Elias Cole = co-opted member",
        "Cllr Ned Ash (holiday). | Cllr Ned Ash",
        "Michael Ash (SBC) MA Norman Birch NB | Michael Ash @ SBC; Norman Birch",
        "Rob Ash (Chair) RA Paul Birch PBi | Rob Ash = Chair *1; Paul Birch",
        "Alan Ash \u2014 Chair | Alan Ash = Chair *1",
        "Alan Ash\u2014Vice Chair | Alan Ash = Vice Chair",
        "Ald. Sir T ap Rhys OBE, JP, Deputy | Ald. T ap Rhys = Deputy",
        "Councillors Fox, R.A., J.P. and Gill, B. | Councillor R.A. Fox; Councillor B. Gill",
        "Cllr Ann Lee Oakham Cllr Jo Day Ashby | Cllr Ann Lee @ Oakham; Cllr Jo Day @ Ashby",
        "Oakham Cllr Ann Lee Ashby Cllr Jo Day | Cllr Ann Lee @ Oakham; Cllr Jo Day @ Ashby",
        "Mr J Mott (Chair), Ms K Noll | Mr J Mott = Chair *1; Ms K Noll",
        "Brown, Lee (Chairman), Yates | ``",
        "Cllr Gray (from 7.20pm), Cllr Hill (minutes 31/24-38/24) | Cllr Gray; Cllr Hill",
        "C. Ash. P. Birch, Mrs. Cole, M/s. Dell together with 12 members of the public. | C. Ash;"
            + " P. Birch; Mrs. Cole; M/s. Dell",
        "Councillor D Ash, who presided, Councillors B Birch and C Cole and the clerk A. Dell and"
            + " the assistant to the clerk Mrs J. Elm | Councillor D Ash *2; Councillor B Birch;"
            + " Councillor C Cole; A. Dell = clerk; Mrs J. Elm = assistant to the clerk",
        "Alan Ash Chairman, Beth Birch Vice Chairman, Colin Cole Clerk | Alan Ash = Chairman *1;"
            + " Beth Birch = Vice Chairman; Colin Cole = Clerk",
        "Councillors A Ash B Birch C Cole and D Dell | Councillor A Ash; Councillor B Birch;"
            + " Councillor C Cole; Councillor D Dell",
        "Cllr A Ash \u2022 Cllr B Birch | Cllr A Ash; Cllr B Birch",
        "Jo Ash of the Elm Gazette, Clare Birch, District Councillor and Yvonne Cole, PCSO | Jo Ash"
            + " @ Elm Gazette; Clare Birch = District Councillor; Yvonne Cole = PCSO",
        "Nathan Ash and Glen Birch and from representatives of the school | Nathan Ash; Glen Birch",
        "Susannah Ash, Definitive Map Officer, Elm Council, Hugo Birch, Heritage Wales | Susannah"
            + " Ash = Definitive Map Officer @ Elm Council; Hugo Birch @ Heritage Wales",
        "Cllr Lt Col R Ash, G Birch Esq and Captain J Cole | Cllr R Ash; G Birch; Captain J Cole",
        "Jo Ash, Director of Children, Families and Education, and Mo Birch, Clerk | Jo Ash ="
            + " Director of Children, Families and Education; Mo Birch = Clerk",
      })
  void reads_every_form_of_running_list(String text, String expected) {
    assertThat(read(text, PeopleList.Form.RUNNING)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Deborah Ash (Chair), Low Hill Primary | Deborah Ash = Chair @ Low Hill Primary *1",
        "Rosa Birch, Elm Learning Trust | Rosa Birch @ Elm Learning Trust",
        "Sister Mary Cole, Elmgate RC | Sister Mary Cole @ Elmgate RC",
        "Bryn Dell, Governor, Low Hill Primary | Bryn Dell = Governor @ Low Hill Primary",
        "Jo Elm, Sutton Green | Jo Elm @ Sutton Green",
      })
  void reads_a_line_with_one_person(String text, String expected) {
    assertThat(read(text, PeopleList.Form.ONE)).isEqualTo(expected);
  }

  @Test
  void gives_the_place_of_each_name_without_title_and_letters() {
    String text = "Councillors A Ash OBE and Birch";
    assertThat(PeopleList.in(text).stream().map(p -> text.substring(p.start(), p.end())))
        .containsExactly("A Ash", "Birch");
  }

  @Test
  void finds_nobody_in_prose_and_numbers() {
    assertThat(PeopleList.in("There were no apologies.")).isEmpty();
    assertThat(PeopleList.in("4 members of the public and the press")).isEmpty();
    assertThat(PeopleList.in("")).isEmpty();
  }

  @Test
  void reads_lists_of_thousands_whole() {
    assertThat(PeopleList.in("Councillor Oakes, ".repeat(4000))).hasSize(4000);
    assertThat(PeopleList.in("Councillors Elm, " + "Oakes and ".repeat(4000) + "Fir"))
        .hasSize(4002);
  }

  @Test
  void reads_people_whom_nothing_parts_up_to_two_hundred() {
    assertThat(PeopleList.in("Cllr Una Oakes Thornby ".repeat(150))).hasSize(150);
    assertThat(PeopleList.in("Cllr Una Oakes Thornby ".repeat(4000))).hasSize(201);
  }
}
