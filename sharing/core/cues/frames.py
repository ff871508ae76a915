"""What frames a letter in languages without a row of cues: who is addressed, who signs, "we"."""

from collections.abc import Mapping
from types import MappingProxyType

import regex

from sharing.core.cues.cue import Cues, Pattern, opening, words


def _unspaced(*alternatives: str) -> Pattern:
    """Return a pattern that finds any of these at the start, where words have no spaces."""
    return Pattern(rf"\A[\W_]*(?:{'|'.join(alternatives)})")


def _row(sign_off: str, salutation: str, press: str, tail: str, first_person: str) -> Cues:
    return Cues(
        sign_off=opening(sign_off),
        salutation=opening(salutation),
        press=opening(press),
        tail=opening(rf"(?:{tail})\W*\Z"),
        first_person=words(first_person),
    )


# What announces signatures where nothing else is known of a language, alone or before a colon:
# a heading above names that is taken for one of them would stand in every post.
_SIGNED = (
    r"(?:ผู้)?(?:ร่วม)?(?:ลงชื่อ|ลงนาม)(?:โดย)?|รายชื่อผู้(?:ร่วม)?ลง(?:ชื่อ|นาม)|(?:ขอแสดง"
    r"|ด้วย)ความ(?:นับถือ|เคารพ)"
    r"|องค์กร(?:ที่)?(?:ร่วม)?ลง(?:ชื่อ|นาม)|ລົງຊື່|ລາຍເຊັນ|ហត្ថលេខា|ចុះហត្ថលេខា(?:ដោយ)?"
    r"|လက်မှတ်(?:ရေးထိုးသူများ)?"
    r"|স্বাক্ষর(?:কারী(?:গণ|রা|বৃন্দ)?|িত|সমূহ)?|দস্তখত|নিবেদক|ਦਸਤਖ਼?ਤ(?: ਕਰਤਾ)?"
    r"|સહી(?: કરનાર(?:ાઓ)?)?|स्वाक्षरी(?:कर्ते)?"
    r"|கையொப்ப(?:ம்|மிட்டவர்கள்|மிட்டோர்)|సంతకం(?: చేసినవారు)?|ಸಹಿ(?: ಮಾಡಿದವರು)?|ഒപ്പ്|ഒപ്പുവെച്ചവർ"
    r"|ഒപ്പിട്ടവർ"
    r"|අත්සන(?:් කළ(?:ෝ|ෝ:)?)?|دستخط(?: ?کنندگان)?|لاسلیک(?:وونکي)?|واژۆ(?:کەران)?"
    r"|ئیمزا(?:کەران)?"
    r"|(?:የ)?ፈራሚዎች|የፈረሙ(?:ት)?|ፊርማ(?:ዎች)?|חת(?:מו|ומים|ימות)|ხელმომწერ(?:ნი|ები)|ხელს აწერენ"
    r"|imzala(?:yanlar|yıb|dılar)|қол қой(?:ғандар|ушылар)|imzo(?:lovchilar|lar)|îmze(?:kar"
    r"|vanên .+)?|podpísan[íéý]"
    r"|signatári|podpisnik[ai]|podpisani|pasiraš(?:o|ė|iusieji)|parakst(?:a|ījuši|ītāji)"
    r"|alla ?kirjuta(?:nud|jad)"
    r"|sinatzaileak|sinatuta|asina(?:n|ntes)|asinado(?: por)?|nënshkrue(?:s|sit|ar)"
    r"|потписници|потписано|падпіса(?:лі|на)"
    r"|undirritað|undirritarar|llofnodwyd(?: gan)?|sínithe|ondergeteken(?:des|d)?"
    r"|ditandatangani(?: oleh)?"
    r"|(?:nilagdaan|lumagda)(?: ng| nina)?|mga lumagda|saini|sahihi|saxii?x(?:a|ayaasha)"
    r"|các tổ chức ký tên"
    r"|kami(?:,)? yang bertanda tangan(?: di bawah ini)?|firme|firmat[oaie]|podpisy|podpisali"
    r"|υπογραφές|subskribint[oj]+"
)
SIGNED_ANYWHERE = Cues(
    sign_off=Pattern(
        rf"\A[\W_]*(?!\p{{Han}})(?:{_SIGNED})(?=\W*\Z|\s*[*_]*[:：])", regex.IGNORECASE
    )
)

FRAMES: Mapping[str, Cues] = MappingProxyType(
    {
        "bg": _row(
            r"подписал\w*|подписано|подписали се|с уважение",
            r"уважаем\w+|до всички заинтересовани",
            r"прессъобщение|за незабавно публикуване",
            r"бележки към редактор\w+|контакти|за нас",
            r"ние|нас|ни|наш\w*|\w{3,}(?:аме|яме|име)",
        ),
        "ca": _row(
            r"signat(?:s|res)?(?: per)?|signen|signants|atentament",
            r"benvolgu(?:t|da|ts|des)|a qui correspongui",
            r"comunicat de premsa|nota de premsa|per a publicació immediata",
            r"contacte|sobre nosaltres|notes",
            r"nosaltres|nostr\w+|ens|\w{3,}(?:em|im)",
        ),
        "cs": _row(
            r"podepsáni?|podepsan[íáéi]\w*|signatáři|s pozdravem|s úctou",
            r"vážen[áýíé]\w*|všem, kterých se to týká",
            r"tisková zpráva|k okamžitému zveřejnění",
            r"poznámky pro editory|kontakty?|o nás|zdroje",
            r"my|nás|nám|naš\w*|\w{3,}(?:áme|íme|eme|ujeme)",
        ),
        "da": _row(
            r"underskrevet(?: af)?|underskrivere|med venlig hilsen|medunderskrivere",
            r"kære|til rette vedkommende",
            r"pressemeddelelse|til øjeblikkelig offentliggørelse",
            r"noter til redaktører|kontakt|om os|kilder",
            r"vi|os|vores|vort",
        ),
        "el": _row(
            r"υπογράφ\w+|υπογραφές|οι υπογράφοντες|οι υπογράφουσες|με εκτίμηση|με τιμή",
            r"αγαπητ\w+|αξιότιμ\w+|προς κάθε ενδιαφερόμενο|σε όποιον αφορά",
            r"δελτίο τύπου|για άμεση δημοσίευση",
            r"σημειώσεις|επικοινωνία|σχετικά με εμάς|πηγές",
            r"εμείς|μας|\w{3,}(?:ουμε|ούμε|όμαστε|άμε)",
        ),
        "fi": _row(
            r"allekirjoitta\w+|ystävällisin terveisin|kunnioittavasti",
            r"hyvä\w*|arvoisa\w*|asianosaisille",
            r"lehdistötiedote|julkaistavissa heti",
            r"huomautuksia toimittajille|yhteystiedot|tietoa meistä|lähteet",
            r"me|meidän|meille|meitä|\w{3,}mme",
        ),
        "he": _row(
            "החתומים(?: מטה)?|החתומות|על החתום|חתומים|בברכה|בכבוד רב",
            "לכבוד|לכל המעוניין|לכל מאן דבעי|שר(?:ה)? נכבד(?:ה)?",
            "הודעה לעיתונות|לפרסום מיידי",
            "הערות לעורכים|יצירת קשר|אודותינו|מקורות",
            "אנחנו|אנו|שלנו|לנו|אותנו",
        ),
        "hu": _row(
            r"aláír(?:ók|ta|ták|va)|tisztelettel|üdvözlettel",
            r"tisztelt|kedves|az illetékeseknek",
            r"sajtóközlemény|azonnali közlésre",
            r"megjegyzések a szerkesztőknek|kapcsolat|rólunk|források",
            r"mi|nekünk|minket|\w{3,}(?:unk|ünk|juk|jük)",
        ),
        "id": _row(
            r"ditandatangani(?: oleh)?|penandatangan|hormat kami|tertanda|yang bertanda tangan",
            r"yang terhormat|yth|kepada yth|kepada pihak yang berkepentingan",
            r"siaran pers|untuk segera disiarkan",
            r"catatan untuk (?:editor|redaksi)|kontak|tentang kami|sumber",
            r"kami|kita",
        ),
        "it": _row(
            r"firmat[oaie](?: da)?|firmatar[iae]\w*|primi firmatari|firmano"
            r"|sottoscritt[oi](?: da)?"
            r"|sottoscrivono|aderiscono|in fede|cordiali saluti|distinti saluti",
            r"gentil[ei]|egregi[oa]?|spettabile|car[oaie]|all['’]attenzione|a chi di competenza",
            r"comunicato stampa|per (?:la )?pubblicazione immediata|contatti (?:per la )?stampa",
            r"note (?:per|ai) (?:i )?redattori|contatti|chi siamo|fonti|note",
            r"noi|ci|nostr\w+|\w{3,}iamo",
        ),
        "ja": Cues(
            sign_off=_unspaced(
                "署名", "賛同", "連名", "呼びかけ人", "敬具", "声明団体", "共同声明"
            ),
            salutation=_unspaced(
                "拝啓", r"関係(?:者)?各位", "各位", r"[^。]{2,30}(?:様|殿|御中)\Z"
            ),
            press=_unspaced("プレスリリース", "報道資料", "報道関係", "即時解禁", "お問い合わせ"),
            first_person=Pattern("私たち|私達|わたしたち|我々|われわれ"),
            tail=_unspaced(r"(?:編集者への注記|お問い合わせ先?|団体について|脚注|出典|注)\W*\Z"),
        ),
        "ko": Cues(
            sign_off=_unspaced("서명", "연명", "공동\\s?서명", "서명\\s?단체", "올림", "드림"),
            salutation=_unspaced("존경하는", "친애하는", "관계자 (?:분들?|여러분|제위)", "수신"),
            press=_unspaced("보도\\s?자료", "즉시 (?:배포|보도)", "문의"),
            first_person=Pattern("우리|저희"),
            tail=_unspaced(r"(?:편집자 주|문의처?|단체 소개|출처|각주)\W*\Z"),
        ),
        "nl": _row(
            r"(?:mede)?ondertekend(?: door)?|(?:mede)?ondertekenaars|de ondergetekenden"
            r"|getekend|met vriendelijke groet|hoogachtend",
            r"geachte|beste|aan wie het aangaat|l\.s\.?",
            r"persbericht|voor onmiddellijke publicatie|perscontact",
            r"noot voor de redactie|contact|over ons|bronnen|noten",
            r"wij|we|ons|onze",
        ),
        **dict.fromkeys(
            ("no", "nb", "nn"),
            _row(
                r"underskrevet(?: av)?|underskrivere|undertegnet|med vennlig hilsen|hilsen",
                r"kjære|til den det måtte angå|til rette vedkommende",
                r"pressemelding|til umiddelbar publisering",
                r"merknad til redaktører|kontakt|om oss|kilder",
                r"vi|oss|vår\w*",
            ),
        ),
        "pl": _row(
            r"podpisano|podpisali|podpisały|podpisani|sygnatariusze|sygnatariuszki|z poważaniem"
            r"|z wyrazami szacunku|niżej podpisani",
            r"szanown[iyae]\w*|drog[iay]\w*|do wszystkich zainteresowanych",
            r"informacja prasowa|komunikat prasowy|do natychmiastowej publikacji",
            r"(?:uwagi|notatka) dla redakcji|kontakt|o nas|źródła|przypisy",
            r"my|nas|nam|nasz\w*|\w{3,}(?:amy|emy|imy|ymy)",
        ),
        "ro": _row(
            r"semnat(?:ar[ie]\w*|e|ă|i)?(?: de)?|semnează|subsemnații|cu stimă|cu respect",
            r"stimat[ăei]?|drag[ăi]|în atenția|cui îi poate fi de interes",
            r"comunicat de presă|pentru publicare imediată",
            r"note pentru editori|contact|despre noi|surse",
            r"noi|ne|nostru|noastr\w+|\w{3,}(?:ăm|im)",
        ),
        **dict.fromkeys(
            ("sr", "hr", "bs"),
            _row(
                r"potpisnici|potpisali|potpisano|s poštovanjem|потписници|потписали|с поштовањем",
                r"poštovan\w+|поштован\w+|свима које се то тиче",
                r"saopštenje(?: za javnost)?|саопштење(?: за јавност)?",
                r"kontakt|o nama|контакт|о нама|извори|izvori",
                r"ми|нас|нам|наш\w*|mi|nas|nam|naš\w*|\w{3,}(?:амо|имо|емо|amo|imo|emo)",
            ),
        ),
        "sv": _row(
            r"undertecknat(?: av)?|undertecknare|undertecknade|undertecknas(?: av)?"
            r"|med vänlig(?:a)? hälsning(?:ar)?",
            r"kära|käre|bästa|till den det berör",
            r"pressmeddelande|för omedelbar publicering",
            r"not till redaktörer|kontakt|om oss|källor|noter",
            r"vi|oss|vår\w*",
        ),
        "sw": _row(
            r"imesainiwa(?: na)?|waliosaini|watia saini|wako mwaminifu",
            r"mpendwa|ndugu|mheshimiwa|kwa yeyote anayehusika",
            r"taarifa kwa vyombo vya habari",
            r"mawasiliano|kuhusu sisi|vyanzo",
            r"sisi|wetu|yetu|zetu|tuna\w+",
        ),
        "vi": _row(
            r"ký tên|đồng ký tên|những người ký tên|trân trọng",
            r"kính gửi|kính thưa|gửi những ai quan tâm",
            r"thông cáo báo chí|phát hành ngay",
            r"liên hệ|về chúng tôi|nguồn|ghi chú",
            r"chúng tôi|chúng ta",
        ),
    },
)
