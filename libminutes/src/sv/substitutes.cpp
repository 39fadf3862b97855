#include "sv/substitutes.h"

namespace minutes::sv {
namespace {

constexpr std::string_view first_names[] = {
    "Alva",      "Bengt",       "Cecilia", "Dragan",   "Ebba",   "Faisal",  "Gerd",       "Hamid",   "Ingegerd",
    "Jarl",      "Katarina",    "Leif",    "Mehmet",   "Nadja",  "Oskar",   "Petronella", "Quentin", "Ragnar",
    "Signe",     "Torsten",     "Ulla",    "Vilgot",   "Wilma",  "Ylva",    "Zahra",      "Åke",     "Östen",
    "Ann-Britt", "Karl-Gustav", "Aino",    "Birgitta", "Conny",  "Doris",   "Elias",      "Fatima",  "Gustaf",
    "Hjördis",   "Ivar",        "Jasmina", "Kerstin",  "Lovisa", "Mustafa",
};

constexpr std::string_view surnames[] = {
    "Abrahamsson", "Björkman", "Cederqvist", "Demir",      "Engdahl",    "Falk",   "Granlund",    "Haddad",
    "Isaksson",    "Jönsson",  "Krusell",    "Lagerlöf",   "Mohammadi",  "Nyberg", "Olofsson",    "Palmgren",
    "Rosenquist",  "Stålhane", "Törnblom",   "Uddenfeldt", "Vesterlund", "Wallin", "Zetterqvist", "Åström",
    "Östlund",     "Backe",    "Ceder",      "Dahl",       "Ekdahl",     "Frid",   "Grip",        "Hjort",
    "Jarl",        "Kvick",    "Ljung",      "Malm",       "Norén",      "Ohlin",  "Rask",        "Stolt",
};

constexpr std::string_view places[] = {
    "Göteborg",   "Kungsbacka", "Borås",       "Alingsås",  "Linköping", "Stockholm",  "Uppsala",    "Malmö",
    "Lund",       "Umeå",       "Luleå",       "Gävle",     "Karlstad",  "Växjö",      "Kalmar",     "Jönköping",
    "Halmstad",   "Visby",      "Sundsvall",   "Östersund", "Örebro",    "Västerås",   "Eskilstuna", "Nyköping",
    "Norrköping", "Skövde",     "Trollhättan", "Uddevalla", "Varberg",   "Falkenberg", "Kiruna",     "Piteå",
    "Skellefteå", "Mora",       "Falun",       "Borlänge",  "Motala",    "Västervik",  "Ystad",      "Trelleborg",
};

constexpr std::string_view matters[] = {
    "skola park hamn lekplats station vårdcentral",
    "skolan parken hamnen lekplatsen stationen vårdcentralen",
    "skolor parker hamnar lekplatser stationer vårdcentraler",
    "parkering belysning renhållning snöröjning skyltning uthyrning",
    "parkeringen belysningen renhållningen snöröjningen skyltningen uthyrningen",
    "policy strategi taxa stadga",
    "hyresgäst cyklist besökare pensionär elev",
    "vatten buller avfall grus virke",
};

// Boards of one kind of name; each can take the other's place in a sentence.
constexpr std::string_view bodies[] = {
    "socialnämnden",  "kulturnämnden",      "byggnadsnämnden", "servicenämnden",
    "fritidsnämnden", "utbildningsnämnden", "trafiknämnden",   "fastighetsnämnden",
};

constexpr std::string_view months[] = {
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december",
};

}  // namespace

std::span<const std::string_view> substitute_first_names() { return first_names; }
std::span<const std::string_view> substitute_surnames() { return surnames; }
std::span<const std::string_view> substitute_places() { return places; }
std::span<const std::string_view> substitute_matters() { return matters; }
std::span<const std::string_view> substitute_bodies() { return bodies; }
std::span<const std::string_view> substitute_months() { return months; }

}  // namespace minutes::sv
