"""What a mail puts around a statement: who is addressed, who hands it on, its other parts."""

from collections.abc import Mapping
from types import MappingProxyType

import regex

from sharing.core.cues.cue import Cues, Pattern, words

FEW = r"[^.!?:;]{0,50}"  # within a line, no end of a sentence


def _row(  # noqa: PLR0913 -- the columns of the table
    *, whom: str, hands_on: str, section: str, small_print: str, signing: str, notes: str
) -> Cues:
    """Return a row of what a line is as a whole, or says somewhere; `whom` is a body or office."""
    return Cues(
        salutation=_line(whom),
        hands_on=words(hands_on),
        section=_line(rf"(?:{section})(?:\s?:.{{1,60}})?"),
        tail=_line(notes),
        boilerplate=words(small_print),
        appeal=words(signing),
    )


def _line(alternatives: str) -> Pattern:
    """Return a pattern that finds a line that is one of these and nothing else."""
    return Pattern(rf"\A[\W_]*(?:{alternatives})[\W_]*\Z", regex.IGNORECASE)


MAILING: Mapping[str, Cues] = MappingProxyType(
    {
        "en": _row(
            whom=rf"to (?:the|his|her|our|all|members of){FEW}(?<!\w)(?:councils?|councillors"
            r"|committees?|minist(?:ers?|ry)|government|parliament|board|mayor|governors?"
            rf"|president|members|director|commissions?|senate|management)(?!\w){FEW}",
            hands_on=r"\A\W*(?:good (?:morning|evening|afternoon)|hi|hello|hey)(?=[\s,!.])"
            r"|this came (?:to|in|from)|do sign|worth reading|(?:pass|send|hand)(?:ing"
            r"|ed)? (?:this|it|these)(?: \w+)? (?:on|round|around"
            r"|along)|passing on|forward(?:ing|ed)?|sent (?:us|me|round)|send this round"
            r"|(?:from|by|of) (?:our|my) (?:friends|neighbours|colleagues|comrades|partners)"
            r"|please (?:read|sign|share|circulate|pass)|(?:hi|hello|dear) (?:all|everyone"
            r"|friends)",
            section=r"swap shop|notice ?board|readers[’']? letters|(?:quiz|puzzle|recipe|kids"
            r"|garden) corner|events|(?:the )?(?:weekly |monthly )?quiz(?: of the (?:week"
            r"|month))?|small ads"
            r"|classifieds?(?: ads)?|for sale|wanted|lost and found|(?:recipe|puzzle|joke|riddle)"
            r"(?: of the (?:week|month))?|crossword|what[’']?s on|dates for your diary"
            r"|in this (?:issue|edition)|in brief|birthdays",
            small_print=r"(?:taken|removed?) (?:off|from) (?:this|our) (?:mailing )?list"
            r"|you (?:are receiving|receive|received|get) this (?:e-?mail|message|letter"
            r"|mailing|newsletter|because)|to stop receiving|no longer wish to receive"
            r"|your (?:details|data|e-?mail address|address) (?:will|is|are) (?:only|not|never|be)"
            r"|(?<=(?:\A|[·|•–—])\W{0,9})(?:issue|vol(?:ume)?\.?|no\.) \d{1,4}(?=\W|\Z)",
            signing=r"(?:you can|you may)(?: also| still)? sign|sign(?:atures)? (?:on paper|at the"
            r" stall)|we (?:collect|are collecting) signatures|signatures (?:are"
            r"|can be) (?:still )?"
            r"(?:being )?(?:collected|added)",
            notes=r"(?:press )?notes (?:for|to) (?:the )?(?:press|media|reporters)",
        ),
        "de": _row(
            whom=rf"an (?:den|die|das|unsere\w?|alle){FEW}(?:kreistag|rat|regierung"
            r"|minister\w*|landr[aä]t\w*|bürgermeister\w*|parlament|ausschuss|vorstand|bundestag"
            r"|landtag|präsident\w*|verwaltung|behörde\w*|mitglieder\w*|senat|leitung|direktion)"
            rf"(?!\w){FEW}",
            hands_on=r"\A\W*(?:guten (?:tag|morgen|abend)|moin|hallo|servus)(?=[\s,!.])"
            r"|leite\w*(?: \S+){0,6} weiter|weiterleiten|weitergeleitet"
            r"|reiche?n?(?: \w+){0,4}"
            r" weiter|(?:hallo|liebe) (?:zusammen|alle|freund\w+|leute)|bitte (?:lesen|lest|teilt"
            r"|unterschreib\w*|weiter\w*)|unsere[rn]? (?:freund\w+|nachbar\w+|kolleg\w+)"
            r"(?: \w+){0,4} (?:haben|hat|schreiben|baten|gebeten)",
            section=r"(?:rätsel|quiz|kinder|koch|bastel|tausch)ecke|tauschbörse|schwarzes brett"
            r"|leserbriefe|(?:preis)?rätsel|quiz|(?:unser |das )?(?:rätsel|quiz|rezept"
            r"|witz) (?:der woche"
            r"|des monats)|kleinanzeigen|zu verschenken|zu verkaufen|gesucht|biete|suche|termine"
            r"|in dieser ausgabe|kurz notiert|geburtstage|fundsachen",
            small_print=r"sie (?:erhalten|bekommen) diese (?:e-?mail|nachricht|rundmail|mail)"
            r"|(?:ihr|du) (?:erhaltet|bekommt|bekommst) diese (?:e-?mail|mail|nachricht)"
            r"|(?:ihre|eure|deine) (?:daten|angaben|adresse)n? w(?:ird|erden) (?:nur|nicht"
            r"|ausschließlich|lediglich)|keine (?:e-?mails?|mails?|nachrichten) mehr"
            r"|(?<=(?:\A|[·|•–—])\W{0,9})(?:ausgabe|nr\.) ?(?:nr\.? ?)?\d{1,4}(?=\W|\Z)",
            signing=r"(?:man|sie|ihr|du) k(?:ann|önnen|önnt|annst)(?: auch| noch)?(?: \w+){0,4}"
            r" (?:unterschreiben|unterzeichnen)|unterschriften(?:listen)? (?:liegen|werden)",
            notes=r"(?:hinweise?|anmerkung(?:en)?|hintergrund) für (?:die )?(?:presse|medien"
            r"|redaktion\w*)",
        ),
        "fr": _row(
            whom=rf"(?:à|au|aux)(?: la| l[’'])?{FEW}(?:conseil\w*|maire\w*|préfet\w*|préfète"
            r"|ministre|ministère|gouvernement|président\w*|député\w*|parlement|direct\w+"
            rf"|commission|assemblée|sénat\w*|élue?s)(?!\w){FEW}",
            hands_on=r"\A\W*(?:bonjour|bonsoir|salut|coucou)(?=[\s,!.])|(?:vous"
            r"|te) (?:transmets|transfère|relaie|fais suivre|transmettons)|faites"
            r" (?:suivre|passer|tourner|circuler)|je (?:relaie|transmets|transfère|fais suivre)"
            r"|(?:bonjour|chère?s) (?:à tou\w+|tou\w+|ami\w*)|(?:de|par) nos (?:ami|voisin|collègue"
            r"|camarade|partenaire)\w*|nos (?:amie?s|voisine?s|camarades)(?: \w+){0,5} (?:ont"
            r"|viennent|nous)|merci de (?:lire|signer|partager|diffuser)",
            section=r"troc|le coin (?:des|du|de la) .{1,20}|jeux|courrier des lecteurs"
            r"|rendez-vous|(?:le )?quiz(?: d[eu] \w+(?: \w+)?)?|petites annonces|à vendre|à donner"
            r"|cherche"
            r"|on cherche|la recette(?: d[eu] .{1,20})?|mots croisés|agenda|dans ce numéro|en bref"
            r"|anniversaires|jeu concours|objets trouvés",
            small_print=r"vous recevez ce (?:message|courriel|mail|courrier)|ne plus recevoir"
            r"|vos (?:données|coordonnées)(?: \w+)? (?:ne|seront|sont)|se désinscrire"
            r"|désinscription|(?<=(?:\A|[·|•–—])\W{0,9})(?:numéro|n°) ?\d{1,4}(?=\W|\Z)",
            signing=r"(?:vous pouvez|on peut)(?: aussi| encore)? signer|signatures? (?:sur papier"
            r"|sont (?:recueillies|collectées))",
            notes=r"notes? (?:à|aux|pour) (?:l[ae]s? )?(?:rédactions?|presse|médias)",
        ),
        "es": _row(
            whom=rf"al?(?: la| los| las)?{FEW}(?<!\w)(?:ayuntamiento|pleno|consej\w+|alcald\w+"
            r"|ministr\w+|ministerio|gobierno|president\w+|parlamento|comisión|diputa\w+"
            rf"|dirección|gobernador\w*|senado|concejal\w*|congreso)(?!\w){FEW}",
            hands_on=r"\A\W*(?:hola|buen[oa]s (?:días|tardes|noches))(?=[\s,!.])|(?:os|les|te"
            r"|lo) (?:reenví\w+|paso|pasamos|reenviamos)|reenvío|pas(?:ad"
            r"|en)lo"
            r"|difund(?:id|an)|hola a tod[oa]s|de nuestr[oa]s (?:amig|vecin|compañer)\w+"
            r"|(?:l[oa]s|nuestr[oa]s) (?:compañer|amig|vecin)[oa]s(?: \w+){0,4} (?:nos|han|pid\w+)"
            r"|por favor,? (?:leed|lean|firm\w+|compart\w+)",
            section=r"trueque|el rincón d\w+ .{1,20}|pasatiempos|cartelera|se ofrece"
            r"|(?:el )?(?:concurso|acertijo|test)(?: d\w+ .{1,20})?"
            r"|anuncios(?: por palabras)?"
            r"|se vende|se busca|se regala|la receta(?: d\w+ .{1,20})?|crucigrama|agenda"
            r"|en este número|breves|cumpleaños|tablón de anuncios",
            small_print=r"(?:recibes?|reciben|recibís) este (?:correo|mensaje|boletín)|dej(?:ar"
            r"|es) de"
            r" recibir|darse de baja|dar(?:te|me) de baja|(?:tus|sus|vuestros|los) datos(?: \w+)?"
            r" (?:solo|sólo|no|únicamente|serán|se usarán)"
            r"|(?<=(?:\A|[·|•–—])\W{0,9})(?:número|núm\.|n\.º)"
            r" ?\d{1,4}(?=\W|\Z)",
            signing=r"(?:se puede|puede[ns]?|podéis)(?: también| aún)? firmar|firmar en papel"
            r"|recogemos firmas|(?:si|quienes?)(?: \w+){0,3} (?:quier\w+|dese\w+)"
            r" (?:adherir|sumar|firmar)\w*",
            notes=r"notas? (?:para|a) (?:la |los |las )?(?:prensa|medios|redacci(?:ón|ones))",
        ),
        "pt": _row(
            whom=rf"(?:à|ao|às|aos){FEW}(?<!\w)(?:câmara|prefeit\w+|conselho|governo|governador\w*"
            r"|ministr\w+|ministério|presidente|presidência|assembleia|reitor\w*|secretári\w+"
            rf"|secretaria|direção|comissão|deputad\w+|vereador\w*)(?!\w){FEW}",
            hands_on=r"\A\W*(?:oi|olá|bom dia|boa (?:tarde|noite))(?=[\s,!.])|(?:dividir"
            r"|compartilhar|partilhar) com vocês|quem puder|(?:re)?pass(?:o|amos|em"
            r"|ando) (?:aqui|adiante|a (?:carta|mensagem))|repasso"
            r"|encaminh(?:o|amos|ando)|espalhem|(?:oi|olá),? (?:gente|pessoal|a tod[oa]s|amig[oa]s)"
            r"|d[oa]s noss[oa]s (?:amig|vizinh|companheir)\w+|[oa]s (?:companheir|amig|vizinh)[oa]s"
            r"(?: \w+){0,4} (?:escreveram|pediram|mandaram)|por favor,? (?:leiam|assinem"
            r"|compartilhem|divulguem)",
            section=r"troca-troca|o cantinho d\w+ .{1,20}|mural|cartas d[eo]s? leitor\w*"
            r"|(?:o )?(?:quiz|desafio|passatempo)(?: d\w+ .{1,20})?|classificados|vende-se"
            r"|procura-se|doa-se|a receita(?: d\w+ .{1,20})?|palavras cruzadas|agenda"
            r"|nesta edição|curtas|aniversariantes|achados e perdidos",
            small_print=r"(?:você )?(?:recebe|recebeu|está recebendo) (?:este|esta)"
            r" (?:e-?mail|mensagem|boletim)|deixar de receber|cancelar o recebimento"
            r"|(?:seus|os seus|os teus) dados(?: \w+)? (?:só|não|serão|apenas)"
            r"|(?<=(?:\A|[·|•–—])\W{0,9})(?:edição|número|n\.º) ?(?:n\.º ?)?\d{1,4}(?=\W|\Z)",
            signing=r"(?:é possível|pode(?:m|s)?)(?: também| ainda)? assinar"
            r"|também é possível assinar"
            r"|assinar em papel|recolhemos assinaturas",
            notes=r"notas? (?:para|à|às|aos?) (?:a |os |as )?(?:imprensa|redaç(?:ão|ões)"
            r"|jornalistas)",
        ),
        "uk": _row(
            whom=r"(?:до )?(?:\p{L}+(?:ій|ому|ові|ам|ої|ого) ){0,2}(?:рад[іи]|голов[іи]"
            r"|губернатор\w+"
            r"|міністр\w+|міністерств\w+|уряд\w+|президент\w+|адміністрації|комітет\w+|парламент\w+"
            rf"|управлінню|депутатам){FEW}",
            hands_on=r"\A\W*(?:привіт|вітаю|добр(?:ий|ого) (?:день|вечір|ранку|дня"
            r"|вечора))(?=[\s,!.])|пересилаю|передаю далі|(?:поширте|поширюйте|передайте"
            r"|перешліть)(?=,"
            r"|\W*\Z| бу"
            r"| дал| хто)|(?:друзі|привіт(?: усім)?|колеги)(?=[,!])|звернення наших|лист наших"
            r"|будь ласка,? (?:прочита\w+|підпиш\w+|пошир\w+)",
            section=r"(?:\w+ )?куточок|обмін|дошка оголошень|афіша|(?:вікторина|рецепт|загадка"
            r"|кросворд)(?: тижня| місяця)?|оголошення|продам"
            r"|куплю|віддам|шукаю|календар(?: подій)?|у цьому (?:випуску|числі)|стисло",
            small_print=r"ви отрим(?:али|уєте) (?:цей лист|це повідомлення|цю розсилку)|не бажаєте"
            r" отримувати|відписатися|ваші дані(?: \w+)? (?:не|лише|тільки|буд)\w*"
            r"|(?<=(?:\A|[·|•–—])\W{0,9})(?:випуск|число) ?№? ?\d{1,4}(?=\W|\Z)",
            signing=r"можна(?: також)? підписати|підписи (?:збираємо|збирають)|реквізити"
            r"|гаряча лінія",
            notes=r"(?:приміт(?:ка|ки)|довідка) (?:для|до) (?:редакц\w+|преси|журналістів|змі)",
        ),
        "ru": _row(
            whom=r"(?:\p{L}+(?:ому|ему|ой|ым|им) ){0,2}(?:главе|губернатору|мэру|министру"
            r"|министерству|правительству|президенту|администрации|совету|комитету|депутатам"
            rf"|прокурору|думе|собранию|руководству){FEW}",
            hands_on=r"\A\W*(?:привет|добр(?:ый|ое|ого) (?:день|вечер|утро|дня))(?=[\s,!.])"
            r"|пересылаю|передаю дальше|(?:передайте|распространите|перешлите)(?=,|\W*\Z"
            r"| дал| пож)|(?:друзья|привет(?: всем)?|коллеги)(?=[,!])|обращение наших|письмо наших"
            r"|пожалуйста,? (?:прочита\w+|подпиш\w+|распростран\w+)",
            section=r"(?:\w+ )?уголок|обмен|доска объявлений|афиша|(?:викторина|рецепт|загадка"
            r"|кроссворд)(?: недели| месяца)?|объявления|продам"
            r"|куплю|отдам|ищу|календарь(?: событий)?|в этом (?:выпуске|номере)|коротко",
            small_print=r"вы получ(?:или|аете) (?:это письмо|это сообщение|эту рассылку)|не хотите"
            r" получать|отписаться|ваши данные(?: \w+)? (?:не|лишь|только|буд)\w*"
            r"|(?<=(?:\A|[·|•–—])\W{0,9})(?:выпуск|номер) ?№? ?\d{1,4}(?=\W|\Z)",
            signing=r"можно(?: также)? подписать|подписи (?:собираем|собирают)|реквизиты"
            r"|горячая линия",
            notes=r"(?:примечани[ея]|справка) (?:для|к) (?:редакц\w+|прессы|журналистов|сми)",
        ),
        "tr": _row(
            whom=r"(?:[\p{L}’']+ ){0,5}(?:başkanlığına|bakanlığına|belediyesine|meclisine"
            r"|valiliğine"
            r"|kaymakamlığına|müdürlüğüne|cumhurbaşkanlığına|rektörlüğüne|yönetimine)",
            hands_on=r"\A\W*(?:merhaba|selam|günaydın|iyi (?:günler|akşamlar))(?=[\s,!.])"
            r"|iletiyorum|yönlendiriyorum|(?:okuyun|imzalayın|iletin|yayın)(?=[,.!]| ve)"
            r"|(?:merhaba(?:lar)?|selam(?:lar)?|arkadaşlar)(?=[,!])|(?:dostlarımız|komşularımız"
            r"|arkadaşlarımız)\w*(?: \w+){0,6} (?:yazdı|gönderdi|rica)\w*",
            section=r"(?:bulmaca|çocuk|tarif) köşesi|takas|duyurular|(?:haftanın "
            r"|ayın )?(?:bulmaca|bilmece|tarif|yarışma)\w*|(?:küçük )?ilanlar"
            r"|satılık|aranıyor|takvim|bu sayıda|kısa kısa|doğum günleri",
            small_print=r"bu (?:e-?postayı|iletiyi|mesajı)(?: \w+){0,8} (?:alıyor|aldı)\w*|almak"
            r" istemiyorsan\w*|(?:bilgileriniz|verileriniz)(?: \w+){0,3} (?:yalnızca|sadece|kimse)"
            r"|(?<=(?:\A|[·|•–—])\W{0,9})sayı:? ?\d{1,4}(?=\W|\Z)",
            signing=r"imza(?:lar)? (?:toplanıyor|topluyoruz)|kağıt üzerinde|imza(?:layabilir|"
            r" atabilir)\w*",
            notes=r"(?:editöre|basına|redaksiyona) not(?:lar)?",
        ),
        "ar": _row(
            whom=rf"(?:إلى|حضرة) (?:ال)?(?:\w+ ){{0,2}}(?:ال)?(?:مجلس|وزير|وزيرة|وزارة|رئيس|رئيسة"
            rf"|محافظ|بلدية|حكومة|نواب|مدير|لجنة){FEW}",
            hands_on=r"\A\W*(?:السلام عليكم|مرحبا|صباح الخير|مساء الخير)(?=[\s,!.])|أعيد إرسال"
            r"|أنقل إليكم|أحيل إليكم|(?:مرحبا(?:ً)?|أصدقاءنا|أهلا(?:ً)?)"
            r"|من أصدقائنا|من جيراننا|يرجى (?:القراءة|التوقيع|النشر)|مرروها|مرروه|شاركوها|انشروها",
            section=r"ركن \w+|لوحة الإعلانات|مسابقة(?: \w+)?|إعلانات(?: مبوبة)?|للبيع|مطلوب"
            r"|وصفة(?: \w+)?|لغز(?: \w+)?"
            r"|في هذا العدد|مواعيد|باختصار",
            small_print=r"تصلكم هذه الرسالة|وصلتكم هذه الرسالة|لإلغاء الاشتراك"
            r"|إيقاف (?:هذه )?الرسائل"
            r"|بياناتكم(?: \w+)? (?:لن|فقط|ل)\w*|لن تُ?ستخدم بياناتكم"
            r"|\A\W*العدد \p{Nd}{1,4}(?=\W|\Z)",
            signing=r"يمكن(?:كم)?(?: أيضاً)? التوقيع|نجمع التواقيع|تُجمع التواقيع",
            notes=r"ملاحظ(?:ة|ات) (?:لل|إلى ال)(?:صحافة|صحفيين|إعلاميين)",
        ),
        "fa": _row(
            whom=rf"(?:به|خطاب به) (?:\w+ )?(?:ریاست|شورا|شورای|وزیر|وزارت|استاندار|شهردار|شهرداری"
            rf"|نمایندگان|رئیس|مدیریت|دولت){FEW}",
            hands_on="این را (?:می[\u200c ]?فرستم|برایتان)|می[\u200c ]?فرستم|سلام (?:به همه|دوستان)"
            "|(?:دوستان|همسایگان)(?:مان| ما)|لطفاً? (?:بخوانید|امضا|پخش)|دست به دست کنید",
            section=r"مسابقه(?: \w+)?|آگهی[\u200c ]?ها|نیازمندی[\u200c ]?ها|فروشی|معما(?:ی \w+)?"
            r"|دستور پخت|در این شماره|تقویم|کوتاه",
            small_print="این (?:ایمیل|پیام|نامه) را (?:از آن رو |به این دلیل )?دریافت|لغو (?:اشتراک"
            "|عضویت)|اطلاعات شما(?: \\w+)? (?:فقط|تنها|به)|\\A\\W*شمار[هۀ] \\p{Nd}{1,4}(?=\\W|\\Z)",
            signing="می[\u200c ]?توان(?:ید)?(?: \\w+){0,4} امضا|امضا جمع",
            notes=r"(?:یادداشت|توضیح) برای (?:رسانه[\u200c ]?ها|خبرنگاران)",
        ),
        "hi": _row(
            whom=r"(?:माननीय )?(?:\S+ ){0,4}(?:मंत्री|मंत्रालय|आयुक्त|परिषद|महापौर|अध्यक्ष"
            r"|राज्यपाल|कलेक्टर)"
            r"(?: जी)?(?: के नाम| को)",
            hands_on=r"\A\W*(?:नमस्ते|नमस्कार)(?=[\s,!.])|\A\W*(?:سلام|درود)(?=[\s,!.])|आगे भेज"
            r"|(?:नमस्ते|नमस्कार|दोस्तो|साथियो)(?=[,!।])|हमारे (?:दोस्तों"
            r"|पड़ोसियों|साथियों)"
            r" (?:ने|का|की)|कृपया (?:पढ़ें|हस्ताक्षर|आगे|फैलाएँ)",
            section=r"(?:प्रश्नोत्तरी|पहेली|रेसिपी)(?: \S+){0,2}|विज्ञापन|बिकाऊ|चाहिए"
            r"|इस अंक में|कार्यक्रम",
            small_print=r"यह (?:ईमेल|संदेश) आपको इसलिए|सदस्यता रद्द|आपकी जानकारी (?:केवल|सिर्फ़"
            r"|किसी)"
            r"|\A\W*अंक \p{Nd}{1,4}(?=\W|\Z)",
            signing=r"हस्ताक्षर (?:किए जा सकते|कर सकते|जुटाए)",
            notes=r"(?:पत्रकारों|संपादकों|मीडिया) के लिए (?:टिप्पणी|नोट|सूचना)",
        ),
        "zh": Cues(
            hands_on=Pattern(
                r"(?:转发|轉發|转给|轉給|转告|轉告|代发|代發)|各位(?:朋友|邻居|鄰居|街坊)|大家好"
                r"|[请請]大家(?:看看|读|讀|签|簽)|朋友[们們](?:写|寫|托|託)"
            ),
            section=Pattern(
                r"\A[\W_]*(?:有[奖獎](?:问答|問答|竞猜|競猜)|本期(?:问答|問答|谜语|謎語|菜谱"
                r"|食譜|目录|目錄)"
                r"|小?[广廣]告|分[类類][广廣]告|[转轉][让讓]|出售|求[购購]|[征徵][求集]"
                r"|失物招[领領]|[简簡][讯訊])"
                r"[\W_]*\Z"
            ),
            boilerplate=Pattern(
                r"[您你](?:收到|接到)(?:本|这|這|此)(?:封)?(?:邮件|郵件|信)|退[订訂]|不想再收到"
                r"|(?:个人|個人)(?:资料|資料|信息)[^。]{0,6}(?:只|仅|僅|不)[会會]?(?:用|作|供"
                r"|用于|用於|向)"
                r"|\A[\W_]*第\s?[\d一二三四五六七八九十百]{1,5}\s?期(?=\W|\Z)"
            ),
            appeal=Pattern(r"(?:也)?可(?:以)?(?:现场|現場|纸上|紙上|在[^。]{1,12})[签簽](?:名|署)"),
        ),
    },
)
