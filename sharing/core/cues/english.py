"""English cues."""

from sharing.core.cues.alone import ALONE
from sharing.core.cues.announcing import ANNOUNCING
from sharing.core.cues.answers import ANSWERING
from sharing.core.cues.backward import BACKWARD
from sharing.core.cues.cue import Cues, aside, opening, words
from sharing.core.cues.elsewhere import ELSEWHERE
from sharing.core.cues.midway import ADDING, AGAINST
from sharing.core.cues.numerals import numbers_in_words
from sharing.core.cues.orders import ORDERS
from sharing.core.cues.others import GRANTED, RETOLD
from sharing.core.cues.pointing import ADDRESSED, POINTING, UNDATED
from sharing.core.cues.reported import REPORTED
from sharing.core.cues.turning import TURNING
from sharing.core.cues.wry import WRY

NAME = r"(?-i:\p{Lu}[\p{L}\p{M}’'.-]*\p{L}(?: (?:(?:of|for|the|and) )?\p{Lu}[\p{L}\p{M}’'-]*)*)"
LETTER = "statement|letter|message|appeal"
MAGNITUDES = "dozens?|hundreds?|thousands?|millions?|billions?"

ENGLISH = Cues(
    lead_in=words(
        rf"(?:read|share|see|sign) (?:this|the|our|their)(?: [\w-]+){{0,3}} (?:{LETTER})",
        rf"(?:{LETTER}) (?:from|by) (?:our|the) (?:friends|partners|colleagues)",
        rf"(?:issued|released|published|wrote) the following(?: [\w-]+){{0,2}} (?:{LETTER})",
        r"(?:here|below) is (?:the|their|our|a) (?:[\w-]+ )?(?:statement|letter|appeal)",
        r"the following (?:statement|letter|appeal|message)",
    ),
    boilerplate=words(
        r"privacy (?:policy|notice)",
        r"(?:uses?|accept|our|these|all) cookies|cookies? (?:policy|settings|notice)",
        r"newsletters?",
        r"(?:un)?subscribe(?=\W*\Z| (?:to (?:our|receive)|now|here|at any)(?!\w)"
        r"| to (?:the|this) (?:mailing|list|newsletter|channel|blog)(?!\w))",
        r"(?:are|have) (?:un)?subscribed|for subscribing|(?:un)?subscribe link",
        r"stay up to date",
        r"sign up (?:to|for)(?: [\w’']+){0,3} (?:e-?mails?|updates?|news|alerts?|list)",
        r"send you e-?mails?",
        r"all rights reserved",
        r"copyright",
        r"(?:share|tweet|post) (?:this|on|via)(?: (?:this|on|via|page|article|story))*"
        r" (?:page|article|story|facebook|twitter|x|whatsapp|e-?mail)",
        r"follow us",
        r"like us on",
        r"donate(?: now| today| here)",
        r"(?:click|tap) here",
        r"make a donation",
        r"\A\W*read more|read more(?=\W*\Z| on our)",
        r"view (?:this|in) (?:e-?mail|browser)",
        r"registered charity(?=\W*\Z|,? (?:no|number|nr|in)(?!\w)|,? \p{Nd})",
    ),
    press=opening(
        r"for immediate (?:release|use)",
        r"embargo(?:ed)?(?: until)?",
        r"press release",
        r"media release",
        r"ends?\W*\Z",
        r"not(?:e|es) (?:to|for) (?:the )?(?:editors?|journalists)",
        r"(?:press|media) (?:contacts?|enquir(?:y|ies)|office)",
        r"for (?:more|further) information",
        r"contacts?:",
    ),
    tail=opening(
        r"not(?:e|es) (?:to|for) (?:the )?(?:editors?|journalists)",
        r"(?:press |media )?contacts?\W*\Z",
        r"about (?:us|the authors?|(?:the )?(?-i:\p{Lu})[\w ’'-]{2,40})\W*\Z",
        r"footnotes?\W*\Z",
        r"references\W*\Z",
    ),
    salutation=opening(
        r"dear",
        r"(?:to|cc):",
        r"to (?:the|all|whom|his|her|our)(?: [\w’'-]+){1,10}[,:]\Z",
        r"attn",
        r"(?:your )?excellenc(?:y|ies)",
    ),
    sign_off=opening(
        r"(?:have |has )?signed(?: by)?",
        r"the signatories(?=\s*:|\W*\Z)",
        r"signator(?:y|ies)",
        r"(?:yours )?(?:sincerely|faithfully|truly|respectfully)",
        r"(?:with )?(?:kind|best|warm) regards",
        r"in solidarity",
        r"the undersigned(?: organi[sz]ations)?",
        r"undersigned",
        r"endorsed by",
        r"supported by",
        r"respectfully(?: submitted)?",
        r"yours",
    ),
    months=words(
        "jan(?:uary)?",
        "feb(?:ruary)?",
        "mar(?:ch)?",
        "apr(?:il)?",
        *("may", "june?", "july?", "aug(?:ust)?", "sept?(?:ember)?", "oct(?:ober)?"),
        *("nov(?:ember)?", "dec(?:ember)?"),
    ),
    asks=words(
        r"call(?:s|ing)? (?:up)?on",
        r"call (?:for|our|your)",
        r"calling for",
        r"urg(?:e|es|ing)",
        r"we (?:now )?demand(?!ed)",
        r"implor(?:e|es|ing)",
        r"appeal(?:s|ing)? (?:to|for)",
        r"we (?:ask|request|beg|want|need) (?:that|you|our|your|the|every|all)",
        r"we (?:ask|request|beg) (?:every(?:body|one)|any(?:body|one)|each|those|people"
        r"|for(?! no(?:thing)?(?!\w))|(?-i:\p{Lu})\w+)",
        r"we are asking",
        r"(?<!we )must(?! have been)",
        r"\Aplease",
        r"\A[“\"]?(?:stop|implement|guarantee|release|protect|provide|ban|evacuate|let)",
        r"\A[“\"]?act now",
        ORDERS["en"],
        r"it is time (?:to|for)",
        r"(?<!we )should be",
    ),
    first_person=words(
        # "US" is a country, "I." an initial, "Part I" a number.
        *("we", "(?-i:us|Us)", "our", "ours", "ourselves", "my", "me", "we[’']\\w+"),
        r"(?<!(?:\p{Lu}\.|part|chapter|article|section|phase|war) )(?-i:I)(?!\.)",
    ),
    leaning=opening(
        BACKWARD["en"],
        ANSWERING["en"],
        ELSEWHERE["en"],
        r"this(?! (?:country|city|town|county|state|nation|valley|island|year|winter|summer|week"
        r"|month|spring|autumn|planet|land)(?!\w))",
        *("that", "these", "those", "they", "he", "she", "it(?! is time)", "his", "her"),
        *("their", "its", "such", "however", "but", "and", "or", "so", "yet", "moreover", "also"),
        *("therefore", "thus", "hence", "furthermore", "nevertheless", "nonetheless", "instead"),
        *("otherwise", "besides", "meanwhile", "then", "there(?:fore|by)?(?! (?:is|are|was|were))"),
        *("as a result", "in addition", "for example", "for instance", "in contrast"),
        *("on the other hand", "like this", "because of this", "for this reason"),
        *(
            "here(?!,? (?:in|at|on|near) )",
            "both",
            "neither",
            "the (?:former|latter)",
            "which",
            "who(?!\\b.*\\?)",
            "it’s",
        ),
        *("it's", "they’\\w+", "they'\\w+", "that’s", "that's", "similarly", "likewise", "still"),
        *(
            "first(?:ly)?,",
            "second(?:ly)?,",
            "third(?:ly)?,",
            "finally",
            "lastly",
            "the (?:second|third)",
        ),
        *(
            "the (?:other|same)",
            "in (?:other words|short|return|turn|particular)",
            "among (?:them|these)",
        ),
        *("some of (?:them|these)", "one of (?:them|these)", "within (?:an?|days|hours|weeks)"),
        aside(
            "however", "therefore", "moreover", "nevertheless", "by the way", "in turn", "though"
        ),
        r"the \w+ in question",
        *("consequently", "accordingly", "after that", "again", "yes", "no,", "nor", "indeed"),
    ),
    pronouns=words("they", "them", "their", "theirs", "he", "him", "his", "she", "her", "hers"),
    hinges=words(
        "more", "less", "enough", "better", "worse", "so", "too", "that", "it", "no", "not"
    ),
    human=words(
        *("lives?", "fear(?:s|ed)?", "hope(?:s|d)?", "kill(?:s|ed|ing)?", "d(?:ie|ies|ied|ying)"),
        *("children", "famil(?:y|ies)", "people", "women", "men", "boys", "girls", "mothers?"),
        *("souls?", "human(?:ity|s|itarians?)?", "world", "free(?:dom)?", "justice", "rights?"),
        *("peace", "safe(?:ty)?", "cruel(?:ty)?", "suffer(?:s|ed|ing)?", "courage", "home(?:s)?"),
        *("bombs?", "trapped", "besieged", "detained", "torture[sd]?", "hunger", "starv\\w+"),
        *("love", "dignity", "truth", "future", "democra\\w+", "public", "everybody", "everyone"),
    ),
    negation=words("not", "can ?not", "never", "no", "nobody", "none", "nothing", r"\w+n[’']t"),
    telling=words(
        r"(?:can ?not|can[’']t) (?:believe|accept|remain|stand|understand|imagine)",
        r"(?:we|i)(?:[’']ve| have)? (?:watched|seen|saw|lost|buried|witnessed|heard|lived)",
        r"(?:we|i) (?:fear|hope|refuse|believe|stand|will|reject|condemn|write)",
    ),
    number_words=(
        rf"(?:(?:a|several|some|many)\s(?:few\s)?)?(?:{MAGNITUDES})|{numbers_in_words('en')}"
    ),
    amounts=(
        r"(?:(?:more|fewer|less) than|at least|at most|over|up to|nearly|almost|about|around)\s"
    ),
    durations=words(r"\w+ for (?:days|weeks|months|years|decades)"),
    reported=REPORTED["en"],
    against=AGAINST["en"],
    adding=ADDING["en"],
    pointing=POINTING["en"],
    undated=UNDATED["en"],
    addressed=ADDRESSED["en"],
    retold=RETOLD["en"],
    granted=GRANTED["en"],
    wry=WRY["en"],
    announcing=ANNOUNCING["en"],
    turning=TURNING["en"],
    alone=ALONE["en"],
    reader_asks=words(
        r"write to",
        r"(?:re)?tweet(?! this)",
        r"do (?:whatever|everything|all|what) you can",
        r"sign (?:the|our|this)",
        r"e-?mail (?:your|the)",
        r"(?:phone|ring|call|contact|tell|ask|lobby|urge) (?:your|the|them)",
        r"share (?:this|the|our|their)",
        r"donate(?: to)?",
        r"join (?:us|our|the)",
        r"demand",
        r"spread the word",
        r"boycott",
    ),
    targets=words(
        r"your (?:local |own )?(?:MPs?|MEPs?|TDs?|representatives?|senators?|councillors?|member of"
        r" parliament|governor|mayor|government|(?:congress|assembly)(?:man|woman|member))",
        r"our (?:representatives|governments?|politicians|leaders|ministers?)",
        r"the (?:international community|(?:UN|U\.N\.|United Nations|EU|European Union)"
        r"(?: (?:Security Council|Commission|Parliament|General Assembly))?|Security Council"
        r"|(?:British |UK |US )?government|prime minister|president|foreign secretary)",
        rf"(?:(?:re)?tweet|write to|e-?mail|tell|call(?:ing)? (?:up)?on|urge|ask|appeal to)"
        rf" (?P<name>{NAME})",
    ),
)
