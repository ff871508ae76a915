"""What frames a letter, in languages that have no row of cues: who is addressed, who signs."""

from collections.abc import Mapping
from types import MappingProxyType

import regex

from sharing.core.cues.cue import Cues, Pattern, opening


def _unspaced(*alternatives: str) -> Pattern:
    """Return a pattern that finds any of these at the start, where words have no spaces."""
    return regex.compile(rf"\A[\W_]*(?:{'|'.join(alternatives)})")


def _row(sign_off: str, salutation: str, press: str, tail: str) -> Cues:
    return Cues(
        sign_off=opening(sign_off),
        salutation=opening(salutation),
        press=opening(press),
        tail=opening(rf"(?:{tail})\W*\Z"),
    )


FRAMES: Mapping[str, Cues] = MappingProxyType(
    {
        "bg": _row(
            r"подписал\w*|подписано|подписали се|с уважение",
            r"уважаем\w+|до всички заинтересовани",
            r"прессъобщение|за незабавно публикуване",
            r"бележки към редактор\w+|контакти|за нас",
        ),
        "ca": _row(
            r"signat(?:s|res)?(?: per)?|signen|signants|atentament",
            r"benvolgu(?:t|da|ts|des)|a qui correspongui",
            r"comunicat de premsa|nota de premsa|per a publicació immediata",
            r"contacte|sobre nosaltres|notes",
        ),
        "cs": _row(
            r"podepsáni?|podepsan[íáéi]\w*|signatáři|s pozdravem|s úctou",
            r"vážen[áýíé]\w*|všem, kterých se to týká",
            r"tisková zpráva|k okamžitému zveřejnění",
            r"poznámky pro editory|kontakty?|o nás|zdroje",
        ),
        "da": _row(
            r"underskrevet(?: af)?|underskrivere|med venlig hilsen|medunderskrivere",
            r"kære|til rette vedkommende",
            r"pressemeddelelse|til øjeblikkelig offentliggørelse",
            r"noter til redaktører|kontakt|om os|kilder",
        ),
        "el": _row(
            r"υπογράφ\w+|υπογραφές|οι υπογράφοντες|οι υπογράφουσες|με εκτίμηση|με τιμή",
            r"αγαπητ\w+|αξιότιμ\w+|προς κάθε ενδιαφερόμενο|σε όποιον αφορά",
            r"δελτίο τύπου|για άμεση δημοσίευση",
            r"σημειώσεις|επικοινωνία|σχετικά με εμάς|πηγές",
        ),
        "fi": _row(
            r"allekirjoitta\w+|ystävällisin terveisin|kunnioittavasti",
            r"hyvä\w*|arvoisa\w*|asianosaisille",
            r"lehdistötiedote|julkaistavissa heti",
            r"huomautuksia toimittajille|yhteystiedot|tietoa meistä|lähteet",
        ),
        "he": _row(
            "החתומים(?: מטה)?|החתומות|על החתום|חתומים|בברכה|בכבוד רב",
            "לכבוד|לכל המעוניין|לכל מאן דבעי|שר(?:ה)? נכבד(?:ה)?",
            "הודעה לעיתונות|לפרסום מיידי",
            "הערות לעורכים|יצירת קשר|אודותינו|מקורות",
        ),
        "hu": _row(
            r"aláír(?:ók|ta|ták|va)|tisztelettel|üdvözlettel",
            r"tisztelt|kedves|az illetékeseknek",
            r"sajtóközlemény|azonnali közlésre",
            r"megjegyzések a szerkesztőknek|kapcsolat|rólunk|források",
        ),
        "id": _row(
            r"ditandatangani(?: oleh)?|penandatangan|hormat kami|tertanda|yang bertanda tangan",
            r"yang terhormat|yth|kepada yth|kepada pihak yang berkepentingan",
            r"siaran pers|untuk segera disiarkan",
            r"catatan untuk (?:editor|redaksi)|kontak|tentang kami|sumber",
        ),
        "it": _row(
            r"firmat[oaie](?: da)?|firmatar[iae]\w*|primi firmatari|firmano|sottoscritt[oi](?: da)?"
            r"|sottoscrivono|aderiscono|in fede|cordiali saluti|distinti saluti",
            r"gentil[ei]|egregi[oa]?|spettabile|car[oaie]|all['’]attenzione|a chi di competenza",
            r"comunicato stampa|per (?:la )?pubblicazione immediata|contatti (?:per la )?stampa",
            r"note (?:per|ai) (?:i )?redattori|contatti|chi siamo|fonti|note",
        ),
        "ja": Cues(
            sign_off=_unspaced(
                "署名", "賛同", "連名", "呼びかけ人", "敬具", "声明団体", "共同声明"
            ),
            salutation=_unspaced(
                "拝啓", r"関係(?:者)?各位", "各位", r"[^。]{2,30}(?:様|殿|御中)\Z"
            ),
            press=_unspaced("プレスリリース", "報道資料", "報道関係", "即時解禁", "お問い合わせ"),
            tail=_unspaced(r"(?:編集者への注記|お問い合わせ先?|団体について|脚注|出典|注)\W*\Z"),
        ),
        "ko": Cues(
            sign_off=_unspaced("서명", "연명", "공동\\s?서명", "서명\\s?단체", "올림", "드림"),
            salutation=_unspaced("존경하는", "친애하는", "관계자 (?:분들?|여러분|제위)", "수신"),
            press=_unspaced("보도\\s?자료", "즉시 (?:배포|보도)", "문의"),
            tail=_unspaced(r"(?:편집자 주|문의처?|단체 소개|출처|각주)\W*\Z"),
        ),
        "nl": _row(
            r"(?:mede)?ondertekend(?: door)?|(?:mede)?ondertekenaars|de ondergetekenden"
            r"|getekend|met vriendelijke groet|hoogachtend",
            r"geachte|beste|aan wie het aangaat|l\.s\.?",
            r"persbericht|voor onmiddellijke publicatie|perscontact",
            r"noot voor de redactie|contact|over ons|bronnen|noten",
        ),
        **dict.fromkeys(
            ("no", "nb", "nn"),
            _row(
                r"underskrevet(?: av)?|underskrivere|undertegnet|med vennlig hilsen|hilsen",
                r"kjære|til den det måtte angå|til rette vedkommende",
                r"pressemelding|til umiddelbar publisering",
                r"merknad til redaktører|kontakt|om oss|kilder",
            ),
        ),
        "pl": _row(
            r"podpisano|podpisali|podpisały|podpisani|sygnatariusze|sygnatariuszki|z poważaniem"
            r"|z wyrazami szacunku|niżej podpisani",
            r"szanown[iyae]\w*|drog[iay]\w*|do wszystkich zainteresowanych",
            r"informacja prasowa|komunikat prasowy|do natychmiastowej publikacji",
            r"(?:uwagi|notatka) dla redakcji|kontakt|o nas|źródła|przypisy",
        ),
        "ro": _row(
            r"semnat(?:ar[ie]\w*|e|ă|i)?(?: de)?|semnează|subsemnații|cu stimă|cu respect",
            r"stimat[ăei]?|drag[ăi]|în atenția|cui îi poate fi de interes",
            r"comunicat de presă|pentru publicare imediată",
            r"note pentru editori|contact|despre noi|surse",
        ),
        **dict.fromkeys(
            ("sr", "hr", "bs"),
            _row(
                r"potpisnici|potpisali|potpisano|s poštovanjem|потписници|потписали|с поштовањем",
                r"poštovan\w+|поштован\w+|свима које се то тиче",
                r"saopštenje(?: za javnost)?|саопштење(?: за јавност)?",
                r"kontakt|o nama|контакт|о нама|извори|izvori",
            ),
        ),
        "sv": _row(
            r"undertecknat(?: av)?|undertecknare|undertecknade|undertecknas(?: av)?"
            r"|med vänlig(?:a)? hälsning(?:ar)?",
            r"kära|käre|bästa|till den det berör",
            r"pressmeddelande|för omedelbar publicering",
            r"not till redaktörer|kontakt|om oss|källor|noter",
        ),
        "sw": _row(
            r"imesainiwa(?: na)?|waliosaini|watia saini|wako mwaminifu",
            r"mpendwa|ndugu|mheshimiwa|kwa yeyote anayehusika",
            r"taarifa kwa vyombo vya habari",
            r"mawasiliano|kuhusu sisi|vyanzo",
        ),
        "vi": _row(
            r"ký tên|đồng ký tên|những người ký tên|trân trọng",
            r"kính gửi|kính thưa|gửi những ai quan tâm",
            r"thông cáo báo chí|phát hành ngay",
            r"liên hệ|về chúng tôi|nguồn|ghi chú",
        ),
    },
)
