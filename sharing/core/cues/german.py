"""German cues."""

from sharing.core.cues.alone import ALONE
from sharing.core.cues.announcing import ANNOUNCING
from sharing.core.cues.answers import ANSWERING
from sharing.core.cues.backward import BACKWARD
from sharing.core.cues.cue import Cues, opening, words
from sharing.core.cues.elsewhere import ELSEWHERE
from sharing.core.cues.midway import ADDING, AGAINST
from sharing.core.cues.numerals import numbers_in_words
from sharing.core.cues.orders import ORDERS
from sharing.core.cues.others import GRANTED, RETOLD
from sharing.core.cues.pointing import ADDRESSED, POINTING, UNDATED
from sharing.core.cues.reported import REPORTED
from sharing.core.cues.turning import TURNING
from sharing.core.cues.wry import WRY

GERMAN = Cues(
    lead_in=words(
        r"(?:lesen sie|lest|teilt|unterzeichnet|unterzeichnen sie)(?: \w+){0,4}"
        r" (?:erklärung|brief|stellungnahme|appell|aufruf)",
        r"(?:folgende|nachstehende)[nrms]? (?:erklärung|brief|stellungnahme|appell|aufruf)",
    ),
    boilerplate=words(
        r"datenschutz(?:erklärung|hinweise?|bestimmungen)",
        r"newsletter\w*",
        r"abonnier\w+|abmelden",
        r"folgen sie uns|folgt uns",
        r"alle rechte vorbehalten",
        r"cookies?",
        r"jetzt spenden|spenden sie",
        r"(?:auf|per) (?:facebook|twitter|whatsapp|e-mail) teilen",
        r"impressum",
        r"zur sofortigen veröffentlichung",
    ),
    press=opening(
        *("pressemitteilung", "zur sofortigen veröffentlichung", "pressekontakt", "sperrfrist"),
        *("hinweise? (?:an|für) (?:die )?redaktion\\w*", "weitere informationen", "kontakt:"),
    ),
    tail=opening(
        r"hinweise? (?:an|für) (?:die )?redaktion\w*", r"(?:presse)?kontakte?\W*\Z", r"über uns"
    ),
    salutation=opening(
        "sehr geehrte[rs]?", "liebe[rs]?", "an:", "an (?:den|die|das)(?: [\\w-]+){1,8}[,:]\\Z"
    ),
    sign_off=opening(
        *("unterzeichne(?:nde|r|rinnen|t)\\w*", "erstunterzeichn\\w+", "gezeichnet", "gez\\."),
        *("mit freundlichen grüßen", "hochachtungsvoll", "die unterzeichne\\w+"),
        *(r"es (?:haben unterzeichnet|unterzeichnen)", r"(?:erst)?unterzeichner[:*_]innen"),
    ),
    months=words(
        *("januar", "jänner", "februar", "märz", "april", "mai", "juni", "juli", "august"),
        *("september", "oktober", "november", "dezember"),
    ),
    asks=words(
        r"(?:wir )?(?:fordern|appellieren|verlangen|bitten|rufen (?:\w+ ){1,6}auf)",
        r"(?:muss|müssen|müsst)",
        r"es ist zeit",
        r"wir (?:erwarten|wollen)(?=, dass| von)|\Abitte",
        ORDERS["de"],
    ),
    first_person=words("wir", "uns", "unser\\w*", "ich", "mein\\w*"),
    leaning=opening(
        BACKWARD["de"],
        ANSWERING["de"],
        ELSEWHERE["de"],
        *(
            (
                r"dies(?!es (?:land|jahr|tal)(?!\w)|e (?:stadt|woche|insel|region)(?!\w)|er"
                r" (?:winter|sommer|monat)(?!\w))\w*"
            ),
            "das(?= (?:ist|war|sind|waren|hat|hatte|bedeutet|heißt|wird|wäre|macht))",
            "sie",
            "er",
            "es",
            "ihr\\w*",
            "aber",
        ),
        *(
            "jedoch",
            "doch",
            "und",
            "oder",
            "deshalb",
            "daher",
            "darum",
            "außerdem",
            "erstens",
            "zweitens",
            "drittens",
            "schließlich",
            "zunächst",
            "jetzt",
            "nun",
            "zudem",
            "also",
        ),
        r"(?:\w[\w-]{0,19} ){1,4}(?:jedoch|allerdings|hingegen|dagegen|übrigens)",
        *("dennoch", "trotzdem", "denn", "auch", "dann", "solche\\w*", "dadurch", "damit", "so"),
    ),
    # With a capital inside a sentence they are "you": Wir bitten Sie, Ihre Stimme.
    pronouns=words(
        r"(?:\w+ )?(?:von|unter) (?-i:ihnen)",
        "(?-i:sie|ihnen|ihr\\w*|er|ihm|ihn)",
        r"(?<=\A\W{0,5})(?:ihnen|ihm|ihn)",
    ),
    hinges=words("mehr", "weniger", "genug", "besser", "das", "nicht", "es"),
    human=words(
        *("leben", "kinder\\w*", "familien?", "frauen", "männer", "angst", "hoffnung", "tod\\w*"),
        *("töt\\w+", "freiheit", "gerechtigkeit", "rechte", "frieden", "würde", "welt"),
        *("bomben?", "hunger", "mensch\\w*", "zukunft"),
    ),
    negation=words("nicht", "kein\\w*", "nie", "niemals", "niemand", "nichts"),
    telling=words(
        r"(?:wir|ich) (?:haben|habe)(?: [\w-]+){0,5} (?:gesehen|sehen|verloren|erlebt|gehört)",
        r"(?:wir|ich) (?:fürchten?|hoffen?|glauben?|weigern?|lehnen?|stehen?|bleiben?)",
    ),
    number_words=rf"(?:dutzende|hunderte|tausende|millionen)|{numbers_in_words('de')}",
    amounts=r"(?:mehr als|weniger als|mindestens|über|fast|rund|etwa|bis zu)\s",
    durations=words(r"seit (?:tagen|wochen|monaten|jahren)"),
    reported=REPORTED["de"],
    against=AGAINST["de"],
    adding=ADDING["de"],
    pointing=POINTING["de"],
    undated=UNDATED["de"],
    addressed=ADDRESSED["de"],
    retold=RETOLD["de"],
    granted=GRANTED["de"],
    wry=WRY["de"],
    announcing=ANNOUNCING["de"],
    turning=TURNING["de"],
    alone=ALONE["de"],
    reader_asks=words(
        r"schreib(?:t|en sie) (?:an )?", r"unterschreib(?:t|en sie)", r"teilt|teilen sie"
    ),
    targets=words(
        r"die internationale gemeinschaft|die vereinten nationen|die UNO?|die bundesregierung",
        r"(?:ihre?n?|eure?n?) (?:abgeordneten?)|die europäische union|den bundestag",
    ),
)
