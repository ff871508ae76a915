"""How each language leans on what came before from inside a sentence, not at its start.

`AGAINST` sets a sentence against another, counts time from another, or stands for what another says
("until it does", "this number"). `ADDING` adds to another or
draws a conclusion from it.
"""

from collections.abc import Mapping
from types import MappingProxyType

from sharing.core.cues.cue import Pattern, words

_NOT_ANY = r"(?<!(?:कोई|कभी|कुछ|एक|किसी|अब|आज|जो|जब|तब|फिर) )"  # "any", "ever", "still"
_AGO = r"(?<!(?:рік|рок\w{1,3}|місяц\w{1,3}|тиж\w{1,4}|дн\w{1,3}) )"

AGAINST: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": words(
            r"(?:until|till|unless|before|as long as) (?:it|they|he|she|this|that) (?:does|do|did"
            r"|is|are"
            r"|has|have|can|will|was|happens?|changes?|stops?|ends?|ha(?:s|ve) (?:been|happened"
            r"|stopped"
            r"|changed|ended))(?:n[’']t| not)?(?=\W*\Z|[,;])",
            r"(?:none|any|all|some|most|each|both|either|neither|one|two|three) of (?:these|those)"
            r"(?! (?:who|of|in|on|at|days)(?!\w))|(?:this|that) one(?=\W*\Z|[,;.]| (?:in|on|at|by"
            r"|to|with|for|from|before|too|as)(?!\w))",
            r"(?:this|that) (?:number|figure|amount|sum|percentage|ratio|total)",
            r"(?:by|until|since|back|even) then|ever since(?=[.,!])|since(?=[.!]\W*\Z)"
            r"|at the time(?=[.,!])",
            r"(?<=,\s)(?:however|though)(?=[,.!])|nevertheless|nonetheless|instead(?! of)",
            r"meanwhile|moreover|furthermore|likewise|on the contrary|in contrast",
            r"(?<!at )the (?:very )?same (?:day|morning|evening|night|weeks?|months?|years?|time"
            r"|period|summer|winter|autumn|spring)(?! (?:as|every|each))",
            r"by (?:noon|midday|nightfall|dawn)|otherwise|in other words|after all|as a result",
        ),
        "de": words(
            r"(?:bis|solange|bevor|ehe|falls) (?:es so weit ist|(?:das|dies"
            r"|es)(?: nicht)? (?:geschieht"
            r"|passiert|geschehen ist|passiert ist|der fall ist)|(?:er|sie|es) (?:es|das) (?:tut"
            r"|tun))",
            r"(?:keine?[srmn]?|alle|nichts|eine?[srmn]?|jede[srmn]?|viele) (?:dieser (?!\w+ (?:"
            r"stadt|woche|region)(?!\w))|davon)",
            r"diese[rsmn]? (?:zahl|summe|betrag|anteil|quote|wert)(?:en)?",
            r"immerhin|bis (?:dahin|dann)|seither|damals",
            r"allerdings|jedoch|hingegen|dagegen|indessen|gleichwohl|dennoch|trotzdem|stattdessen",
            r"nämlich|übrigens|(?<!,\s)aber|währenddessen|bis mittag|andernfalls|sonst(?= \w)",
            r"(?:im|am|in der|zur) (?:selben|gleichen) (?:tag|abend|nacht|woche|monat|jahr|zeit"
            r"|zeitraum|sommer|winter)",
        ),
        "fr": words(
            r"(?:jusqu['’]à ce|tant|avant) qu(?:e |['’])(?:ce (?:ne )?(?:soit|sera) (?:fait|le cas"
            r"|pas le"
            r" cas)|cela (?:arrive|cesse|change|soit fait)|(?:ils?|elles?) l[ea] fass(?:e|ent))",
            r"(?:rien|aucune?|chacune?|une?|tout) de (?:tout )?(?:ces|cela|ça)",
            r"savons (?:pas |plus )?(?:quoi|que|comment) (?:lui|leur|l[ea]s?) \w+",
            r"ce(?:tte)? (?:chiffre|nombre|somme|montant|pourcentage|proportion)",
            r"après tout|d['’]ici là|depuis lors|jusque-là|entre-temps|à l['’]époque"
            r"|depuis(?=\s?[.!]\W*\Z)",
            r"pourtant|cependant|toutefois|néanmoins|en revanche|d['’]ailleurs|par contre",
            r"au contraire|en effet|autrement dit|sinon|quant à (?:eux|elles|lui|elle)",
            r"l[ea]s? mêmes? (?:jours?|mois|années?|semaines?|soir|matin|moment|époque|période|été"
            r"|hiver)",
        ),
        "es": words(
            r"(?:hasta|antes de|mientras) que (?:(?:no )?(?:l[oa]s?|se) (?:hagan?|cumplan?"
            r"|consigan?)"
            r"|(?:eso|esto) (?:ocurra|pase|suceda|cambie)|así sea)(?=\W*\Z|[,;])",
            r"(?:nada|ningun[oa]|cada un[oa]|tod[oa]s?) de (?:est[eoa]s?|es[eoa]s?|todo es[to]o?)",
            r"sabemos (?:qué|cómo) \w+(?:[aei]r)(?:les?|l[oa]s?)",
            r"(?:est|es)[ea] (?:cifra|número|cantidad|suma|monto|porcentaje|proporción)",
            r"al fin y al cabo|(?:para|desde|hasta) entonces|(?:en|por) aquel entonces|entretanto",
            r"sin embargo|no obstante|en cambio|por el contrario|mientras tanto|de lo contrario",
            r"(?:el|l[ao]s?|al|del) mism[oa]s? (?:días?|mes(?:es)?|años?|semanas?|noche|época"
            r"|per[ií]odo|verano|invierno)",
        ),
        "pt": words(
            r"(?:até|antes|enquanto) que (?:[oa]s? façam?|(?:isso|isto) (?:aconteça|ocorra|mude))"
            r"|enquanto (?:isso|isto) não (?:acontecer|mudar)",
            r"(?:nada|nenhuma?|cada uma?) d(?:isso|isto|est[ea]s|ess[ea]s)",
            r"sabemos (?:o que|como) (?:lhes? \w+|\w+[aei]r-lhes?)",
            r"(?:n|d)?(?:est|ess)[ea] (?:número|cifra|quantia|soma|percentagem|porcentagem"
            r"|proporção)",
            r"até lá|(?:desde|até) então|naquela época|na época",
            r"porém|contudo|todavia|entretanto|no entanto|em contrapartida|por outro lado|aliás",
            r"enquanto isso|caso contrário|ou seja",
            r"(?:n?[oa]s?|d[oa]s?) mesm[oa]s? (?:dias?|mês|meses|anos?|semanas?|noite|época"
            r"|período|verão|inverno)",
        ),
        "uk": words(
            r"(?:доки|поки|якщо) (?:ц(?:е|ього)|вон[аио]|він) (?:не )?(?:стан\w+|відбуд\w+"
            r"|буде зробл\w+"
            r"|зробл?\w+)(?=\W*\Z|,)",
            r"(?:жод(?:ен|на|не|ного|ної|ному|ній)|нічого|ніщо|кож(?:ен|на|не))"
            r" (?:із|зі|з) ц(?:их|ього)",
            r"зна(?:ємо|ли|ю),? (?:що|як) (?:їй|йому|їм) \w+",
            r"ц(?:я|е|ю|ієї|ього|ій|ьому) (?:цифр|числ|сум|частк|показник|кільк)\w*",
            r"зрештою|врешті-решт|(?:до|з|від) того (?:часу|дня)(?!,? (?:як|коли))"
            r"|відтоді(?!,? (?:як|коли))"
            r"|на той час|тоді(?=[.!]\W*\Z)",
            r"однак|проте|натомість|втім|зате|тим часом|все ж|щоправда|інакше|мабуть тому",
            r"(?:т(?:ой|ого|ому|ієї|ій)|цей) (?:же|самий|самого|самому|самої|самій) \w+",
        ),
        "ru": words(
            r"(?:пока|если) (?:эт(?:о|ого)|он[аио]?) (?:не )?(?:случ\w+|произой\w+"
            r"|сдела\w+)(?=\W*\Z|,)",
            r"(?:ни од(?:ин|на|но|ного|ной)|ничего|ничто|кажд(?:ый|ая|ое)) из эт(?:их|ого)",
            r"зна(?:ем|ли|ю),? (?:что|как) (?:ей|ему|им) \w+",
            r"эт(?:а|о|у|ой|ого|от|ом) (?:цифр|числ|сумм|дол|показател|количеств)\w*",
            r"в конце концов|к тому времени|с тех пор(?!,? как)|до тех пор(?!,? пока)"
            r"|в то время(?!,? как)"
            r"|тогда(?=[.!]\W*\Z)|на тот момент",
            r"однако|впрочем|зато|напротив|между тем|тем не менее|иначе(?! как)|вс[её][ -](?:же"
            r"|таки)",
            r"т(?:от|ого|ому|ом|ой|у|е) же (?:дн|ден|недел|месяц|год|врем|сам|период|лет|зим)\w*",
        ),
        "tr": words(
            r"(?:o|bu) (?:olana|yapılana|gerçekleşene) (?:kadar|dek)|bu (?:olmadan|yapılmadan)",
            r"bunların (?:hiçbir|hepsi|her biri)\w*|bu \w+l[ae]r(?:[ıi]n)? (?:hiçbir|her bir)i\w*",
            r"bu (?:sayı|rakam|oran|miktar|tutar)(?:[ıiuü]?n?[ıiuüea]?|lar\w*)",
            r"tam o (?:zaman|anda)|ne de olsa|o (?:zamana|güne) (?:kadar|dek)|o (?:zamandan"
            r"|günden) beri|o sırada",
            r"(?<!['’ʼ])ise|oysa(?:ki)?|hâlbuki|halbuki|yine de|aksi (?:halde|takdirde)"
            r"|buna (?:karşın|rağmen)|öte yandan",
            r"aynı (?:gün|hafta|ay|yıl|dönem|sabah|akşam|gece)(?:de|da|lerde|larda)?",
        ),
        "fa": words(
            "تا (?:وقتی|زمانی) ?که (?:این|آن)(?: کار)?(?: را)? \\w+(?=\\W*\\Z|[،؛])",
            r"هیچ[\u200c ]?(?:یک|کدام) از (?:این|آن)\w*",
            r"(?:این|آن) (?:عدد|رقم|تعداد|نسبت|مبلغ)",
            r"(?:تا|از|در) آن (?:زمان|روز|موقع|پس)",
            r"اما|ولی|با این حال|در عوض|در مقابل|وگرنه|در غیر این صورت",
            r"(?:در )?(?:همان|همین) (?:روز|هفته|ماه|سال|زمان|دوره|مدت)",
        ),
        "ar": words(
            r"(?:حتى|إلى أن|ما لم|قبل أن) (?:يحدث|يتم|يتحقق|يحصل|تفعل|يفعل|يفعلوا) (?:ذلك|هذا)",
            r"(?:أي[ّ]?(?:ا|اً)?|شيء|شيئ(?:ا|اً)|كل) من (?:هذا|هذه|ذلك|تلك)",
            r"هذ(?:ا|ه) (?:الرقم|العدد|النسبة|المبلغ|الكمية)",
            r"(?:حتى|منذ|في) ذلك (?:الحين|الوقت|اليوم)|آنذاك|حينها|حينذاك|عندئذ",
            r"لكنّ?|ولكن|غير أن|إلا أن|أما|في المقابل|مع ذلك|رغم ذلك|وإلا",
            r"(?:في|خلال) (?:نفس|ذات) \w+|(?:اليوم|الشهر|العام|الأسبوع|الوقت) (?:نفسه|ذاته)",
            r"(?:السنة|الفترة|الليلة|المدة|الأيام|الأسابيع) (?:نفسها|ذاتها)",
        ),
        "hi": words(
            r"जब तक (?:ऐसा|यह|वह) नहीं (?:होता|होती|हो जाता|किया जाता)",
            r"(?:इन|उन)में से (?:कुछ|कोई|किसी|एक|हर)",
            r"(?:यह|इस) (?:संख्या|आँकड़ा|आंकड़ा|आँकड़े|राशि|रक़म|अनुपात)",
            r"तब (?:तक|से)|उस (?:समय|वक़्त)(?! (?:जब|तक))",
            r"लेकिन|मगर|किंतु|परंतु|दूसरी ओर|इसके बावजूद|वरना|नहीं तो",
            r"उसी (?:दिन|महीने|साल|वर्ष|हफ़्ते|सप्ताह|समय|वक़्त|दौरान)",
        ),
        "zh": Pattern(
            r"直到(?:那|它|[这這]|他[们們]?|她[们們]?)|[这這此](?:个|個|一)?(?:数字|數字|比例|金额|金額|数目"
            r"|數目)|[这這那]些(?:事|东西|東西)?(?:一[样樣件]?也|都)(?:[没沒不])|[却卻]|(?<![规規原法否准準细細守附总總])[则則]|反而|反倒"
            r"|(?<![必当當自突显顯偶])不然|否[则則]"
            r"|[届屆][时時]|[从從]那[以时時]|[当當][时時](?!的)|那[时時]候?|在此之前|至此"
            r"|(?<![共相不])同(?:一|个|個)?(?:[天年月]|时期|時期|期(?!待|望))|[当當][天晚](?!的)"
        ),
    }
)
ADDING: Mapping[str, Pattern] = MappingProxyType(
    {
        "en": words(
            r"(?<!but )(?<!and )also|(?<=,\s)too(?=[.!,])|either(?=[.!]\W*\Z)|as well(?=[.!,])",
            r"therefore|thus|hence|thereby|accordingly|consequently",
        ),
        "de": words(
            r"(?<!sondern )(?<!als )auch(?! (?:wenn|ohne|nur))|ebenfalls|zudem|außerdem|zusätzlich",
            r"deshalb|daher|darum|deswegen|somit|folglich|also",
        ),
        "fr": words(
            r"donc|également|par conséquent|de ce fait|ainsi(?! que)|(?<!mais )(?<!et )aussi"
            r"(?=[.,!]| (?:une?|les?|la|que|du|des?|pour|nos|notre|à)(?!\w))",
        ),
        "es": words(
            r"por eso|por (?:lo )?tanto|por ello|(?<!sino )(?<!y )también|además(?! de)|tampoco",
            r"asimismo|igualmente",
        ),
        "pt": words(
            r"por isso|portanto|(?<!mas )(?<!e )também|além disso|tampouco|igualmente",
        ),
        "uk": words(rf"{_AGO}тому(?!,? що)|отже|(?<!а )також|теж|через це|відтак"),
        "ru": words(r"поэтому|(?<!а )также|тоже|потому(?!,? что)|следовательно"),
        "tr": words(
            r"(?<!ya )(?<!hem )(?<!ne )(?<!['’ʼ])d[ea](?= )"
            r"|bu (?:yüzden|nedenle|sebeple)|dolayısıyla|ayrıca",
            r"üstelik|bunun için",
        ),
        "fa": words(
            r"نیز|همچنین|بنابراین|به همین دلیل|از این رو",
            r"(?<!(?:با|به|از|هنوز|باز|کنار|روی) )هم(?= )",
        ),
        "ar": words(r"أيض(?:ا|ًا|اً)|لذلك|لذا|كذلك|بالتالي"),
        "hi": words(rf"{_NOT_ANY}भी|इसलिए|साथ ही"),
        "zh": Pattern(r"(?<![再什谁誰么麼何点點])也(?![许許])|因此|所以|于是|於是|同样|同樣"),
    }
)
