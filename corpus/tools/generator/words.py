"""Word lists that generated documents are built from. Names of places, bodies, companies and matters are put together from
parts of our own; first names and surnames are the generic ones of Sweden. Invented documents only: no list is taken from any."""

FIRST = """Agneta Ahmed Albin Alice Alma Anders Anita Anneli Annika Arvid Asta Axel Barbro Beatrice Berit Birger Bodil Brita Camilla
Carina Cecilia Christer Dag Daniela David Disa Edit Eivor Elin Elsa Emil Erik Ester Eva Farid Filip Folke Frida Fredrik Gabriel Gerd
Gudrun Gunilla Gustav Göran Hanna Harald Hedda Helena Henrik Hjalmar Håkan Ibrahim Ida Inga Ingemar Irma Isak Jamila Jan Jesper Johanna
Jonas Josefin Kajsa Kalle Karin Kjell Klara Kristina Lars Leila Lena Linnea Lisbet Lova Ludvig Maja Malin Marcus Margit Maria Marianne
Mattias Mikael Mona Nadia Nils Nora Olof Omar Oskar Ove Patrik Pernilla Per Rebecka Rickard Roger Roland Rut Salma Samir Sara Sigrid
Simon Sofia Sten Stina Sune Svante Teodor Tomas Tove Tuva Ulf Ulrika Urban Vera Viktor Viveka Yasmin Åsa Örjan Maj Augusta Juni
Kerstin Bengt Dragana Mehdi Aylin Tuomas Pirjo Nguyen Zlatko Amina Jerzy""".split()
DOUBLE_FIRST = """Ann-Sofie Lars-Erik Karl-Johan Britt-Marie Sven-Åke Eva-Lena Per-Olof Anna-Karin Jan-Olov Mari-Louise Hans-Göran
Ulla-Britt Bo-Göran Inga-Lill Carl-Magnus""".split()
SURNAME_STARTS = """Al Berg Björk Bro Dahl Ek Ekeberg Eng Fors Gran Grön Gull Hag Hall Hede Hell Holm Hög Lid Lille Lind Ljung Lund Löv
Malm Moss Ned Nord Ny Näs Rosen Ryd Sand Sjö Skog Sten Strand Ström Sund Söder Tall Torn Vall Vester Vik Väster Åker Ång Öster Öhr""".split()
SURNAME_ENDS = """berg blad blom bäck dahl dal feldt fors gren hed kvist lind lund löf man mark qvist rot sjö skog stedt stål ström
strand sten vall wall viken åker ås""".split()
SON = """Alf Anders Arne Bengt Birger Dan Daniel Eskil Erik Eriks Frans Gustaf Göran Halvar Hans Henrik Holger Ivar Jakob Joels Jon Karl
Klas Lars Magnus Mats Mårten Nils Ols Oskar Pers Ragnar Samuels Sten Svens Sören Tor Ture""".split()
WORD_SURNAMES = """Ek Lind Frisk Modig Glad Rask Stolt Klang Dufva Falk Lo Rapp Hjelte Stark Kvick Brask Lönn Ask Rydell Wrede Norén
Ahlén Thorell Hedin Wikander Sundin Bolin Melin Lantz Engman""".split()
OTHER_SURNAMES = """Hosseini Rahmani Yildiz Kovacevic Haddad Nowak Petrov Salonen Virtanen Korhonen Tran Abdi Warsame Osman Demirci
Popescu Lindholm-Diaz Mansour Tekle Jankovic Ferreira Schmidt""".split()
PLACE_STARTS = """Al Ask Björk Brån Dal Ek Eld Fager Fall Fur Gran Gås Hall Hag Has Hol Hult Järn Karl Kvarn Käll Lek Lin Lund Ljus Löv
Mal Mos Mör Norr Ny Näs Ol Os Ramn Rinn Rud Ry Sal Sel Silver Sjö Skat Skär Sol Sten Sund Söder Tall Tjärn Tor Tran Ulv Vak Val
Vret Väs Yxn Ål Ås Älg Ör Öst""".split()
PLACE_ENDS = """arp boda bro by dala fors hamn hamra holm hult hälla köping landa linge löv mark mo rum rud ryd sala sele sjö stad sta
tuna torp tälje vad vik vall åker ås ö""".split()
STREETS = "Storgatan Kyrkogatan Stationsvägen Skolgatan Strandvägen Kvarngatan Parkvägen Hamngatan Björkvägen Torggatan Ringvägen Åsgatan".split()
PROPERTIES = "Boken Eken Hästen Lärkan Vagnen Smeden Kvarnen Sparven Ankaret Linden Räven Falken Hammaren Prästgården".split()
PARTIES = "S M SD V C KD L MP".split()

# Bodies of municipalities and regions: (definite name, acronym, administration or None)
MUNICIPAL_BODIES = [
    ("Kommunstyrelsen", "KS", "kommunledningsförvaltningen"), ("Kommunfullmäktige", "KF", None),
    ("Socialnämnden", "SN", "socialförvaltningen"), ("Barn- och utbildningsnämnden", "BUN", "barn- och utbildningsförvaltningen"),
    ("Kultur- och fritidsnämnden", "KFN", "kultur- och fritidsförvaltningen"), ("Miljö- och byggnadsnämnden", "MBN", "miljö- och byggförvaltningen"),
    ("Samhällsbyggnadsnämnden", "SBN", "samhällsbyggnadsförvaltningen"), ("Tekniska nämnden", "TN", "tekniska förvaltningen"),
    ("Vård- och omsorgsnämnden", "VON", "vård- och omsorgsförvaltningen"), ("Gymnasienämnden", "GN", "utbildningsförvaltningen"),
    ("Överförmyndarnämnden", "ÖFN", None), ("Valnämnden", "VN", None), ("Arbetsmarknadsnämnden", "AMN", "arbetsmarknadsförvaltningen"),
    ("Kommunstyrelsens arbetsutskott", "KSAU", "kommunledningskontoret"), ("Fritidsnämnden", "FN", "fritidsförvaltningen"),
    ("Byggnadsnämnden", "BN", "byggnadskontoret"), ("Servicenämnden", "SEN", "serviceförvaltningen"),
]
REGION_BODIES = [
    ("Regionstyrelsen", "RS", "regionkontoret"), ("Regionfullmäktige", "RF", None), ("Hälso- och sjukvårdsnämnden", "HSN", "hälso- och sjukvårdsförvaltningen"),
    ("Kulturnämnden", "KUN", "kulturförvaltningen"), ("Kollektivtrafiknämnden", "KTN", "kollektivtrafikförvaltningen"),
    ("Regionutvecklingsnämnden", "RUN", "regionutvecklingsförvaltningen"), ("Patientnämnden", "PAN", None),
    ("Regionala utvecklingsnämnden", "RUN", "avdelningen för regional utveckling"), ("Fastighetsnämnden", "FAN", "fastighetsförvaltningen"),
    ("Miljönämnden", "MN", None), ("Folkhälsoberedningen", "FHB", None), ("Tandvårdsnämnden", "TVN", "tandvårdsförvaltningen"),
    ("Regionstyrelsens arbetsutskott", "RSAU", "regionkontoret"), ("Psykiatriutskottet", "PU", None),
]
JOINT = ["Räddningstjänstförbundet {p}", "Samordningsförbundet {p}", "Avfallsförbundet {p}", "{p}s gymnasieförbund", "Kommunalförbundet {p} Vatten"]
COUNCILS = [
    "Rådet för funktionshinderfrågor", "Kommunala pensionärsrådet", "Ungdomsrådet", "Civilsamhällesrådet", "Brukarrådet vid {h}",
    "Näringslivsrådet i {p}", "Folkhälsorådet i {p}", "Landsbygdsrådet", "Dialoggruppen för {x}", "Samverkansgruppen {p}", "Patientrådet",
    "Minoritetsrådet", "Brottsförebyggande rådet i {p}", "Samrådsgruppen för {x}", "Integrationsrådet", "Föräldrarådet på {h}",
    "Nätverket {p} tillsammans", "Styrgruppen för {x}", "Beredningen för {x}", "Programrådet för {x}", "Referensgruppen för {x}",
]
COUNCIL_ABOUT = ["hållbar utveckling", "mänskliga rättigheter", "social hållbarhet", "idéburet partnerskap", "psykisk hälsa", "kultur och hälsa",
                 "trygghet", "landsbygd", "delaktighet", "digital delaktighet", "ett äldrevänligt samhälle", "barns rättigheter"]
HOUSES = ["Solgården", "Björkhaga", "Kvarnskolan", "Ekbacken", "Strandskolan", "Lyckebo", "Linden", "Aspen"]
ASSOCIATIONS = ["{p}s hembygdsförening", "{p}s IF", "{p}s båtklubb", "{p}s koloniträdgårdsförening", "Föreningen {y}", "{p}s byalag", "{p} Folkdanslag",
                "Scoutkåren {y}", "{p}s ryttarförening", "{p}s skidklubb", "Kören {y}", "{p}s fiskevårdsområdesförening", "{p}s naturskyddsförening",
                "{y} vägsamfällighet", "{p}s frivilligcentral", "{p}s konstförening", "Studentkåren {y}", "Sektionen för {z}", "{p}s jaktklubb",
                "{p}s församling", "Bygdegårdsföreningen {y}", "{p} Innebandy", "{p}s schackklubb", "Syföreningen {y}"]
BRANDS = ["Almen", "Gryningen", "Kompassen", "Tuvan", "Lyktan", "Norrsken", "Bryggan", "Murgrönan", "Hopp", "Stjärnan", "Pegasus", "Ankaret"]
SUBJECTS = ["datateknik", "kemi", "lantmäteri", "matematik", "biologi", "ekonomi"]
CIVIL = ["Funktionsrätt {p}", "Rädda barnen {p}", "{p}s kvinnojour", "Studieförbundet {y}", "Anhörigföreningen {y}", "PRO {p}", "Hyresgästföreningen {p}",
         "{p}s stadsmission", "Nätverket {y}", "Föreningen {y}", "Seniorerna i {p}", "{p}s idrottsråd", "Kulturföreningen {y}"]
COMPANIES = ["{s} Bygg AB", "{s}s El & VVS AB", "{y} Konsult AB", "{s} & Partner AB", "{p} Energi AB", "{p}bostäder AB", "Arkitektbyrån {y}", "{s}s Måleri",
             "{y} Fastigheter AB", "Revisionsbyrån {s} & {s2}", "{p}s Schakt AB", "{y} Teknik AB", "Takläggarna i {p} AB"]
AUTHORITIES = ["Boverket", "Naturvårdsverket", "Trafikverket", "Skolverket", "Socialstyrelsen", "Folkhälsomyndigheten", "Tillväxtverket", "Kulturrådet",
               "Länsstyrelsen", "Polismyndigheten", "Arbetsförmedlingen", "Lantmäteriet", "Skolinspektionen", "Försäkringskassan", "Riksarkivet"]
LAWS = [("kommunallagen", "2017:725", 8), ("plan- och bygglagen", "2010:900", 11), ("socialtjänstlagen", "2025:400", 12), ("skollagen", "2010:800", 20),
        ("miljöbalken", "1998:808", 9), ("bibliotekslagen", "2013:801", 0), ("förvaltningslagen", "2017:900", 0), ("kollektivtrafiklagen", "2010:1065", 3)]

# What matters are about: indefinite, definite.
THINGS = [("cykelbana", "cykelbanan"), ("lekplats", "lekplatsen"), ("idrottshall", "idrottshallen"), ("gångtunnel", "gångtunneln"), ("busshållplats", "busshållplatsen"),
          ("vårdcentral", "vårdcentralen"), ("förskola", "förskolan"), ("utegym", "utegymmet"), ("gruppbostad", "gruppbostaden"), ("simhall", "simhallen"),
          ("återvinningsstation", "återvinningsstationen"), ("konstgräsplan", "konstgräsplanen"), ("hundrastgård", "hundrastgården"), ("brygga", "bryggan"),
          ("ungdomsgård", "ungdomsgården"), ("äldreboende", "äldreboendet"), ("gångbro", "gångbron"), ("bibliotek", "biblioteket"), ("park", "parken")]
PAPERS = [("riktlinjer för {x}", "riktlinjerna"), ("strategi för {x}", "strategin"), ("handlingsplan för {x}", "handlingsplanen"), ("policy för {x}", "policyn"),
          ("reglemente för {x}", "reglementet"), ("program för {x}", "programmet"), ("taxa för {x}", "taxan"), ("avtal om {x}", "avtalet"),
          ("överenskommelse om {x}", "överenskommelsen"), ("rapport om {x}", "rapporten"), ("plan för {x}", "planen"), ("utredning om {x}", "utredningen")]
THEMES = ["avfall", "färdtjänst", "bostadsförsörjning", "trygghet", "folkhälsa", "kompetensförsörjning", "upphandling", "livsmedel", "digitalisering", "besöksnäring",
          "kultur i skolan", "föreningsstöd", "skolskjuts", "snöröjning", "vattenförsörjning", "krisberedskap", "jämställdhet", "suicidprevention", "laddplatser",
          "offentlig konst", "anhörigstöd", "biologisk mångfald", "lokaler", "trafiksäkerhet", "parkering", "mottagande av nyanlända", "våldsförebyggande arbete"]
ASSOC_THINGS = [("gräsklippare", "gräsklipparen"), ("kopiator", "kopiatorn"), ("partytält", "partytältet"), ("projektor", "projektorn"), ("båttrailer", "båttrailern"),
                ("kaffebryggare", "kaffebryggaren"), ("hjärtstartare", "hjärtstartaren"), ("högtalare", "högtalaren"), ("soffa", "soffan"), ("torkskåp", "torkskåpet")]
ASSOC_EVENTS = ["städdagen", "sommarfesten", "höstmarknaden", "loppisen", "familjedagen", "julmarknaden", "prova på-dagen", "årsfesten", "vårpromenaden", "arbetsdagen"]
ASSOC_JOBS = ["köper in färg", "bokar lokal", "kontaktar kommunen", "uppdaterar hemsidan", "ringer försäkringsbolaget", "begär in offerter", "skickar ut kallelsen",
              "tar fram ett förslag till budget", "ser över stadgarna", "lämnar in ansökan", "beställer nycklar", "skriver till medlemmarna", "sammanställer enkäten"]
TOPICS_NOTES = ["Laget runt", "Information", "Återkoppling", "Aktuellt", "Rapporter", "Verksamhetsplan", "Arbetsgrupper", "Enkäten", "Kommunikation", "Lokaler",
                "Ekonomi och bidrag", "Kommande aktiviteter", "Dialog", "Utvärdering", "Samarbete", "Framåtblick", "Uppföljning av överenskommelsen", "Remisser"]
ROLES_OFFICIAL = ["förvaltningschef", "kommundirektör", "ekonomichef", "utvecklingsledare", "planarkitekt", "enhetschef", "jurist", "controller", "miljöinspektör",
                  "verksamhetschef", "HR-chef", "samordnare", "kommunikatör", "projektledare", "strateg", "rektor", "regionutvecklare", "utredare"]
