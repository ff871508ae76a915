"""The words of saying around a name, in all languages at once: stripped, who speaks remains.

`HEADS` stand before a source, `TAILS` behind one ("göre", "zufolge"); `HELPERS` stand between a
speaker and a verb of saying, `LEADING` before a speaker. `PRONOUN` is all of one in French.
"""

import regex

HEADS = regex.compile(
    r"\A(?:according to|in the (?:words|opinion|view|eyes) of|selon|d['’]après|à en croire"
    r"|aux dires d(?:e|u|es)(?= )|de l['’]avis d(?:e|u|es)(?= )|aux yeux d(?:e|u|es)(?= )"
    r"|según|de acuerdo con|a (?:juicio|decir) de|en (?:palabras|opinión) de|segundo|conforme"
    r"|de acordo com|na opinião d[aoe]|nas palavras d[aoe]"
    r"|laut|nach (?:den |de[rsm] )?(?:angaben?|aussagen?|ansicht|meinung|darstellung|auskunft)"
    r"(?: von)?|nach(?= (?:den )?(?:zahlen|daten|schätzungen|erhebungen))|aus sicht"
    r"|за (?:словами|даними|твердженням|версією|інформацією|заявою|підрахунками|оцінками)"
    r"|на думку|згідно з(?:і)?|по (?:словам|данным|мнению|заявлению|утверждению|версии"
    r"|информации|подсч[её]там|оценкам)|согласно|(?:як|как) (?:повідомили|сообщили) [ву]о?"
    r"|(?:به|بنا به|بنا ?بر) (?:گفته(?:ٔ|\u200cی|ی)?|ادعای|قول|نقل از|باور|نظر)|طبق|بر ?اساس"
    r"|بنا ?بر|از نظر"
    r"|ب?حسب|وفق(?:ا|اً|ًا)?(?: ل(?=\w))?|نقلا?ً? عن|على حد (?:قول|تعبير)|على لسان"
    r"|根据|根據|按照|依照|据|據)(?:(?<=\p{Han})|(?<= ل)|\s+)",
    regex.IGNORECASE,
)
TAILS = regex.compile(
    r"(?:(?:\A|\s+)(?:göre|zufolge|के (?:अनुसार|मुताबिक़?)|की (?:राय|नज़र) में)|[称稱说說]|透露|表示)\Z"
)
HELPERS = regex.compile(
    r"(?:(?:\A|\s+)(?:us|me|has|have|had|also|now|still|often|then|nous|uns|mir|nos|te|ise|ya|bize"
    r"|нам|мне|мені|हमें|हमसे|मुझे|ने|به ما|را|lui|leur|le|l['’]|lo|se|me|a|ont|avait|ha|han|hat"
    r"|haben|hatte|şöyle))+\Z",
    regex.IGNORECASE,
)
LEADING = regex.compile(
    r"\A(?:and|but|as|(?:this |that )?is what|wie|comme|como|як|как|जैसा कि|كما)(?:\s+|\Z)",
    regex.IGNORECASE,
)
# What is said begins with it, so no name goes on behind it.
BINDING = regex.compile(
    r"(?:\A|\s)(?:that|que|qu['’]|dass|haben?|hat|ist|sind|wird|werden|wurden?|waren?|sollen?"
    r"|gibt|leben|що|что|ki|که|कि|إنّ?\w{0,3}|ب?أنّ?\w{0,3})(?!\w).*",
    regex.IGNORECASE | regex.DOTALL,
)
PRONOUN = regex.compile(r"\A-?(?:t-)?(?:ils?|elles?|on)(?!\w)", regex.IGNORECASE)
