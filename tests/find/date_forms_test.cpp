// Every form in every dress: spaces that do not break or are thin, any dash, capitals, a line break at every place; for a
// meeting on Monday 19 August 2024.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/dates.h"

namespace minutes {
namespace {

struct Form {
  std::string_view text, value;
  std::string_view lead = "";  ///< a word that the form needs before it, outside the span
  bool in_capitals = true;     ///< read in capitals too
};

constexpr Form forms[] = {
    // days of a month
    {"19 augusti 2024", "2024-08-19"},
    {"den 5 november", "2024-11-05"},
    {"torsdagen den 5 september", "2024-09-05"},
    {"torsdag 5 september", "2024-09-05"},
    {"tors 5 sept.", "2024-09-05"},
    {"tor 5 sep", "2024-09-05"},
    {"den 3:e maj 2025", "2025-05-03"},
    {"den 5 maj 2025", "2025-05-05"},
    {"5 maj-25", "2025-05-05", "", false},
    {"första maj 2025", "2025-05-01"},
    // figures
    {"2024-08-19", "2024-08-19"},
    {"2024.08.19", "2024-08-19"},
    {"20240819", "2024-08-19"},
    {"17.12.2019", "2019-12-17"},
    {"17-12-2019", "2019-12-17"},
    {"19/8", "2024-08-19"},
    {"19/8-24", "2024-08-19"},
    {"19/8 2024", "2024-08-19"},
    {"19/8-2024", "2024-08-19"},
    {"den 19/8", "2024-08-19"},
    // ranges of days
    {"3–5 november", "2024-11-03/2024-11-05"},
    {"den 3–5 november 2024", "2024-11-03/2024-11-05"},
    {"30 april–2 maj 2025", "2025-04-30/2025-05-02"},
    {"30 oktober – 2 november", "2024-10-30/2024-11-02"},
    {"5/11–10/12", "2024-11-05/2024-12-10"},
    {"5–7/11", "2024-11-05/2024-11-07"},
    {"2024-09-12–17", "2024-09-12/2024-09-17"},
    {"2024-09-12 – 2024-10-17", "2024-09-12/2024-10-17"},
    {"den 3 till 5 november", "2024-11-03/2024-11-05"},
    {"den 3 november till den 5 december", "2024-11-03/2024-12-05"},
    {"den 3 november t.o.m. den 5 december", "2024-11-03/2024-12-05"},
    {"den 3 november tom den 5 december", "2024-11-03/2024-12-05"},
    {"den 3 november till och med den 5 december", "2024-11-03/2024-12-05"},
    // months
    {"maj 2025", "2025-05"},
    {"september", "2024-09"},
    {"februari–mars 2025", "2025-02/2025-03"},
    {"november 2024–mars 2025", "2024-11/2025-03"},
    {"maj till juli 2025", "2025-05/2025-07"},
    {"slutet av maj 2025", "2025-05"},
    {"mitten av juni 2025", "2025-06"},
    {"början av 2025", "2025"},
    {"början på oktober", "2024-10"},
    // seasons and terms
    {"våren 2025", "2025-21"},
    {"hösten", "2024-23"},
    {"vintern 2024/25", "2024-24"},
    {"sommaren 2025", "2025-22"},
    {"höstterminen 2024", "2024-23"},
    {"HT25", "2025-23"},
    {"VT 2025", "2025-21"},
    {"vt 25", "2025-21"},
    {"hösten 2024–våren 2025", "2024-23/2025-21"},
    // years
    {"2020–2022", "2020/2022"},
    {"2024/25", "2024/2025"},
    {"2024/2025", "2024/2025"},
    {"2015 till 2018", "2015/2018"},
    {"90-talet", "1990/1999", "på "},
    {"1990-talet", "1990/1999", "", false},
    {"00-talet", "2000/2009", "på "},
    {"2022–2026", "2022/2026"},
    // weeks
    {"vecka 34", "2024-08-19/2024-08-25"},
    {"v. 34", "2024-08-19/2024-08-25"},
    {"v 34", "2024-08-19/2024-08-25", "", false},
    {"v 34–36", "2024-08-19/2024-09-08", "", false},
    {"v. 34–36", "2024-08-19/2024-09-08"},
    {"v.34 2025", "2025-08-18/2025-08-24"},
    {"vecka 2 nästa år", "2025-01-06/2025-01-12"},
    {"torsdag vecka 40", "2024-10-03"},
    // parts of the year
    {"kvartal 3", "2024-35"},
    {"Q3 2024", "2024-35"},
    {"tredje kvartalet", "2024-35"},
    {"3:e kvartalet", "2024-35"},
    {"första halvåret 2026", "2026-40"},
    {"andra halvåret", "2024-41"},
    {"första tertialet 2011", "2011-37"},
    {"tertial 2 2024", "2024-38"},
    {"halvårsskiftet", "2024-06-30/2024-07-01"},
    {"årsskiftet", "2024-12-31/2025-01-01"},
    {"årsskiftet 2024/2025", "2024-12-31/2025-01-01"},
    {"månadsskiftet maj–juni 2025", "2025-05-31/2025-06-01"},
    // reckoned
    {"i går", "2024-08-18"},
    {"i morgon", "2024-08-20"},
    {"i förrgår", "2024-08-17"},
    {"i övermorgon", "2024-08-21"},
    {"i måndags", "2024-08-12"},
    {"förra veckan", "2024-08-12/2024-08-18"},
    {"nästa vecka", "2024-08-26/2024-09-01"},
    {"denna vecka", "2024-08-19/2024-08-25"},
    {"den här veckan", "2024-08-19/2024-08-25"},
    {"nästa år", "2025"},
    {"i fjol", "2023"},
    {"i år", "2024"},
    {"förra året", "2023"},
    {"nästa månad", "2024-09"},
    {"10 år sedan", "2014", "för "},
    {"tre veckor sedan", "2024-07-29", "för "},
    {"om två veckor", "2024-09-02"},
    {"om ca fyra veckor", "2024-09-16~"},
    {"nästa kvartal", "2024-36"},
    {"torsdag nästa vecka", "2024-08-29"},
    // clock times
    {"kl 13.00", "2024-08-19T13:00"},
    {"kl. 13", "2024-08-19T13:00"},
    {"klockan 9", "2024-08-19T09:00"},
    {"kl. 09.30–15.30", "2024-08-19T09:30/2024-08-19T15:30"},
    {"26 september kl 13.15–15.45", "2024-09-26T13:15/2024-09-26T15:45"},
    {"den 26 september kl. 13", "2024-09-26T13:00"},
    {"29/11 mellan 9.30 och ca 13.00", "2024-11-29T09:30/2024-11-29T13:00~"},
    {"ca 13.00", "2024-08-19T13:00~"},
    {"tisdagen den 3 september kl. 18", "2024-09-03T18:00"},
    // holidays
    {"midsommar 2025", "2025-06-20/2025-06-21"},
    {"midsommarafton 2025", "2025-06-20"},
    {"påsk 2025", "2025-04-18/2025-04-21"},
    {"långfredagen 2025", "2025-04-18"},
    {"annandag påsk 2025", "2025-04-21"},
    {"jul 2024", "2024-12-24/2024-12-26"},
    {"julafton", "2024-12-24"},
    {"annandag jul 2024", "2024-12-26"},
    {"nyår 2024", "2024-12-31/2025-01-01"},
    {"nyårsafton", "2024-12-31"},
    {"trettondagen 2025", "2025-01-06"},
    {"Lucia", "2024-12-13"},
    {"nationaldagen 2025", "2025-06-06"},
    {"valborg 2025", "2025-04-30"},
    {"Kristi himmelsfärdsdag 2025", "2025-05-29"},
    {"pingst 2025", "2025-06-08"},
    {"alla helgons dag 2024", "2024-11-02"},
    {"första advent", "2024-12-01"},
    {"andra söndagen i advent", "2024-12-08"},
    {"mors dag 2025", "2025-05-25"},
    {"fars dag", "2024-11-10"},
    {"alla hjärtans dag 2025", "2025-02-14"},
    {"fettisdagen 2025", "2025-03-04"},
    {"första tisdagen i oktober", "2024-10-01"},
    {"sista fredagen i november", "2024-11-29"},
};

std::string replaced(std::string_view text, std::string_view what, std::string_view with) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const bool here = text.substr(at, what.size()) == what;
    out += here ? with : text.substr(at, 1);
    at += here ? what.size() : 1;
  }
  return out;
}

std::string in_capitals(std::string_view text) {
  std::string out(text);
  for (std::size_t at = 0; at < out.size(); ++at) {
    const auto before = at == 0 ? '\0' : out[at - 1];
    const bool swedish = before == '\xC3' && (out[at] == '\xA5' || out[at] == '\xA4' || out[at] == '\xB6');
    if ((out[at] >= 'a' && out[at] <= 'z') || swedish) out[at] = static_cast<char>(out[at] & ~0x20);
  }
  return out;
}

/// The dresses of a form that stands on one line.
std::vector<std::string> dressed(const Form& form) {
  std::vector<std::string> out{std::string(form.text)};
  for (const std::string_view space : {"\u00a0", "\u2009", "\u202f"}) out.push_back(replaced(form.text, " ", space));
  for (const std::string_view dash : {"-", "−", "—"}) out.push_back(replaced(form.text, "–", dash));
  if (form.in_capitals) out.push_back(in_capitals(form.text));
  return out;
}

/// A text wrapped at seventy columns in which the line ends before `rest`.
std::string wrapped(std::string_view lead, std::string_view begin, std::string_view rest, std::string_view line_end) {
  constexpr std::string_view filler =
      "Medlemmar samlas ofta till arbete och fika i det gamla huset vid sjön\n"
      "och alla som vill tar med en vän eller en granne till det arbetet som\n"
      "brukar räcka hela dagen och ett stycke in på kvällen då elden brinner\n"
      "vid stranden och korven grillas av dem som orkar vara kvar i det sena\n"
      "mörkret medan andra brukar åka hem till sitt och vila efter det myckna\n"
      "arbetet.\n";
  std::string line = "Anteckning";
  for (const std::string_view word :
       {" om", " det", " som", " alla", " minns", " av", " det", " som", " är", " klart", " vid", " bordet"})
    if (line.size() + word.size() + lead.size() + begin.size() + 4 < 69) line += word;
  line += " om " + std::string(lead) + std::string(begin);
  return replaced(std::string(filler) + line + "\n" + std::string(rest) + " i huset vid sjön och av dem som bor där.\n", "\n",
                  line_end);
}

TEST(DateForms, AreReadInEveryDress) {
  for (const Form& form : forms)
    for (const std::string& text : dressed(form))
      EXPECT_EQ(test::dates_in("Anteckning om " + std::string(form.lead) + text + " i huset.", "2024-08-19"),
                text + "=" + std::string(form.value));
}

TEST(DateForms, AreReadOverLineBreaks) {
  for (const Form& form : forms)
    for (std::size_t at = form.text.find(' '); at != std::string_view::npos; at = form.text.find(' ', at + 1))
      for (const std::string_view line_end : {"\n", "\r\n"}) {
        const std::string_view begin = form.text.substr(0, at), rest = form.text.substr(at + 1);
        EXPECT_EQ(test::dates_in(wrapped(form.lead, begin, rest, line_end), "2024-08-19"),
                  std::string(begin) + std::string(line_end) + std::string(rest) + "=" + std::string(form.value));
      }
}

}  // namespace
}  // namespace minutes
