"""Lines that a page puts around a statement; every statement here is invented."""

from collections.abc import Mapping

import pytest

from sharing.core.statement import Role, Statement, parse_statement
from sharing.reading import read_statement

SAID = {
    "en": "We live on the river. We ask the minister to stop the dam.",
    "fr": "Nous vivons au bord du fleuve. Nous demandons au ministre d’arrêter le barrage.",
    "es": "Vivimos junto al río. Pedimos al ministro que detenga la presa.",
    "de": "Wir leben am Fluss. Wir fordern den Minister auf, den Damm zu stoppen.",
    "pt": "Vivemos junto ao rio. Pedimos ao ministro que pare a barragem.",
    "uk": "Ми живемо біля річки. Закликаємо уряд зупинити греблю.",
    "ru": "Мы живём у реки. Мы требуем остановить плотину.",
    "tr": "Nehir kıyısında yaşıyoruz. Bakandan barajı durdurmasını istiyoruz.",
    "ar": "نحن نعيش على ضفة النهر. نطالب الوزير بوقف السد.",
    "fa": "ما کنار رود زندگی می\u200cکنیم. ما از وزیر می\u200cخواهیم که سد را متوقف کند.",
    "hi": "हम नदी किनारे रहते हैं। हम मंत्री से मांग करते हैं।",
    "zh": "我们住在河边。我们要求部长停止建坝。",
}
WHOM = {
    "en": (
        "To whom it may concern",
        "To Whom It May Concern:",
        "To whom it may concern,",
        "TO WHOM IT MAY CONCERN",
    ),
    "fr": (
        "À qui de droit",
        "À toutes fins utiles",
        "À tous ceux que cela concerne",
        "A qui de droit,",
    ),
    "es": (
        "A quien corresponda",
        "A quien pueda interesar",
        "A quien concierna",
    ),
    "pt": (
        "A quem possa interessar",
        "A quem de direito",
        "A quem interessar possa",
    ),
    "de": (
        "An alle, die es angeht",
        "Wen es betrifft",
        "An alle Betroffenen",
        "An die zuständige Stelle",
        "An den, den es angeht",
    ),
    "ru": (
        "Всем, кого это касается",
        "Для предъявления по месту требования",
        "Всем заинтересованным лицам",
    ),
    "uk": (
        "Усім, кого це стосується",
        "Всім зацікавленим особам",
        "До всіх, кого це стосується",
    ),
    "tr": (
        "İlgili makama",
        "İlgililere",
        "İlgili kişiye",
    ),
    "ar": (
        "إلى من يهمه الأمر",
        "لمن يهمه الأمر",
    ),
    "fa": (
        "به هر کس که مربوط است",
        "به هر آن کس که مربوط می\u200cشود",
        "به مقام مربوطه",
    ),
    "hi": (
        "जिस किसी से संबंधित हो",
        "जिस किसी का संबंध हो",
        "सर्व संबंधित",
    ),
    "zh": (
        "敬启者",
        "致有关人士",
        "致相关人士",
        "致相關人士",
        "敬啟者",
    ),
}
PRESS = {
    "en": (
        "FOR IMMEDIATE RELEASE",
        "For Immediate Release",
        "For immediate release: 3 May 2026",
        "FOR IMMEDIATE RELEASE – 3 May 2026",
        "PRESS RELEASE",
        "Press Release: Stop the dam",
        "Press statement",
        "MEDIA RELEASE",
        "News release",
        "Media advisory",
        "EMBARGOED UNTIL 3 MAY 2026 00:01",
        "UNDER EMBARGO until 6 am",
    ),
    "fr": (
        "COMMUNIQUÉ DE PRESSE",
        "Communiqué de presse",
        "Pour diffusion immédiate",
        "POUR PUBLICATION IMMÉDIATE",
        "Sous embargo jusqu’au 3 mai 2026",
        "Dossier de presse",
    ),
    "es": (
        "COMUNICADO DE PRENSA",
        "Nota de prensa",
        "PARA PUBLICACIÓN INMEDIATA",
        "Para difusión inmediata",
        "Boletín de prensa",
        "Embargado hasta el 3 de mayo",
    ),
    "de": (
        "PRESSEMITTEILUNG",
        "Pressemitteilung",
        "Presseerklärung",
        "Medienmitteilung",
        "Presseinformation",
        "Zur sofortigen Veröffentlichung",
        "Sperrfrist: 3. Mai 2026",
        "Pressemeldung",
    ),
    "pt": (
        "COMUNICADO DE IMPRENSA",
        "Comunicado à imprensa",
        "Nota à imprensa",
        "Press release",
        "PARA DIVULGAÇÃO IMEDIATA",
        "Release",
    ),
    "uk": (
        "ПРЕСРЕЛІЗ",
        "Прес-реліз",
        "Для негайного поширення",
        "Для негайної публікації",
        "Повідомлення для преси",
    ),
    "ru": (
        "ПРЕСС-РЕЛИЗ",
        "Пресс-релиз",
        "Для немедленной публикации",
        "Для немедленного распространения",
        "Сообщение для прессы",
    ),
    "tr": (
        "BASIN BÜLTENİ",
        "Basın açıklaması",
        "BASIN AÇIKLAMASI",
        "Derhal yayımlanabilir",
        "Basın duyurusu",
    ),
    "ar": (
        "بيان صحفي",
        "بيان صحافي",
        "للنشر الفوري",
        "للنشر فوراً",
        "خبر صحفي",
    ),
    "fa": (
        "بیانیه مطبوعاتی",
        "بیانیهٔ مطبوعاتی",
        "اطلاعیه مطبوعاتی",
        "برای انتشار فوری",
        "خبر مطبوعاتی",
    ),
    "hi": (
        "प्रेस विज्ञप्ति",
        "तत्काल प्रकाशन के लिए",
        "तत्काल जारी करने हेतु",
        "मीडिया विज्ञप्ति",
    ),
    "zh": (
        "新闻稿",
        "新聞稿",
        "即时发布",
        "立即发布",
        "新闻公报",
        "供即时发布",
        "即時發放",
    ),
}
ENDS = {
    "en": (
        "# # #",
        "###",
        "ENDS",
        "-ENDS-",
        "– END –",
        "-30-",
        "ENDS.",
        "/ends",
    ),
    "fr": (
        "FIN",
        "- FIN -",
        "# # #",
    ),
    "es": (
        "FIN",
        "- FIN -",
        "###",
    ),
    "de": (
        "ENDE",
        "- Ende -",
        "# # #",
    ),
    "pt": (
        "FIM",
        "- FIM -",
    ),
    "uk": (
        "КІНЕЦЬ",
        "# # #",
    ),
    "ru": (
        "КОНЕЦ",
        "# # #",
    ),
    "tr": (
        "SON",
        "- SON -",
    ),
    "ar": (
        "انتهى",
        "- انتهى -",
    ),
    "fa": (
        "پایان",
        "- پایان -",
    ),
    "hi": (
        "समाप्त",
        "- समाप्त -",
    ),
    "zh": (
        "完",
        "（完）",
        "- 完 -",
    ),
}
RULES = {"en": ("***", "---")}
TAILS = {
    "en": (
        "Notes to editors",
        "Notes to Editors:",
        "Note to editor",
        "Editors’ notes",
        "Editor's note",
        "NOTES FOR EDITORS",
        "About River Friends",
        "ABOUT RIVER FRIENDS:",
        "About the Fish Union",
        "About us",
        "Media contact",
        "Press contact:",
        "Contact",
        "Media contacts:",
        "For media enquiries",
        "For more information:",
        "For interviews:",
        "Sources",
        "Notes",
        "References",
        "Footnotes",
        "Endnotes",
        "Further reading",
        "Photo credits",
    ),
    "fr": (
        "Notes aux rédactions",
        "Note aux rédacteurs",
        "À propos de Amis du fleuve",
        "À propos",
        "Contact presse",
        "Contacts presse :",
        "Notes",
        "Sources",
        "Notes de bas de page",
        "Pour en savoir plus",
    ),
    "es": (
        "Notas para los editores",
        "Nota a los editores",
        "Notas para editores",
        "Acerca de Amigos del Río",
        "Sobre Amigos del Río",
        "Sobre nosotros",
        "Quiénes somos",
        "Contacto de prensa",
        "Contacto",
        "Fuentes",
        "Notas",
        "Para más información:",
    ),
    "de": (
        "Hinweise für die Redaktion",
        "Hinweis an die Redaktionen",
        "Anmerkungen für die Redaktion",
        "Über uns",
        "Über die Flussfreunde",
        "Pressekontakt",
        "Kontakt",
        "Quellen",
        "Fußnoten",
        "Anmerkungen",
        "Weitere Informationen",
    ),
    "pt": (
        "Notas para os editores",
        "Nota aos editores",
        "Sobre nós",
        "Sobre os Amigos do Rio",
        "Quem somos",
        "Contato",
        "Contacto",
        "Contato para imprensa",
        "Fontes",
        "Notas",
        "Mais informações",
    ),
    "uk": (
        "Примітки для редакторів",
        "Примітка для редакторів",
        "Про нас",
        "Про організацію",
        "Контакти",
        "Контакти для преси",
        "Джерела",
        "Примітки",
    ),
    "ru": (
        "Примечания для редакторов",
        "Примечание для редакторов",
        "О нас",
        "Об организации",
        "Контакты",
        "Контакты для прессы",
        "Источники",
        "Примечания",
    ),
    "tr": (
        "Editörlere notlar",
        "Editörlere not",
        "Hakkımızda",
        "Nehir Dostları hakkında",
        "İletişim",
        "Basın iletişim",
        "Kaynaklar",
        "Dipnotlar",
        "Notlar",
    ),
    "ar": (
        "ملاحظات للمحررين",
        "ملاحظة للمحررين",
        "ملاحظات إلى المحررين",
        "من نحن",
        "للتواصل",
        "للتواصل الإعلامي",
        "المصادر",
        "الهوامش",
        "المراجع",
    ),
    "fa": (
        "یادداشت برای سردبیران",
        "توضیح برای سردبیران",
        "درباره ما",
        "دربارهٔ ما",
        "تماس",
        "تماس با ما",
        "منابع",
        "پانویس",
        "یادداشت\u200cها",
    ),
    "hi": (
        "संपादकों के लिए नोट",
        "संपादकों के लिए",
        "हमारे बारे में",
        "संपर्क",
        "संपर्क करें",
        "स्रोत",
        "टिप्पणियाँ",
        "संदर्भ",
    ),
    "zh": (
        "编者注",
        "致编辑",
        "关于我们",
        "关于读书会",
        "联系方式",
        "联系我们",
        "媒体联系",
        "注释",
        "参考资料",
        "来源",
    ),
}
BUTTONS = {
    "en": (
        "Share this page",
        "Share",
        "Share on Facebook",
        "Share on X",
        "Tweet",
        "Tweet this",
        "Facebook Twitter WhatsApp",
        "Share this:",
        "Email this page",
        "Print",
        "Copy link",
        "Follow us on Instagram",
        "We use cookies to improve your experience.",
        "This site uses cookies.",
        "Accept all cookies",
        "Cookie settings",
        "Privacy",
        "Privacy Policy | Terms of Use",
        "Terms and conditions",
        "© 2026 River Friends",
        "Copyright 2026 River Friends. All rights reserved.",
        "Subscribe",
        "Sign up",
        "Sign the petition",
        "Donate",
        "Support us",
        "Read more",
        "Read also: The dam",
        "Related posts",
        "Related articles",
        "Leave a comment",
        "Comments are closed.",
        "Skip to content",
        "Menu",
        "Search",
        "Home",
        "Back to top",
        "Click here to unsubscribe",
        "Advertisement",
        "Download PDF",
        "Posted in News",
        "Tags: river, dam",
        "3 min read",
    ),
    "fr": (
        "Partager",
        "Partager sur Facebook",
        "Partagez cette page",
        "Suivez-nous",
        "Ce site utilise des cookies.",
        "Accepter les cookies",
        "Mentions légales",
        "Politique de confidentialité",
        "Faire un don",
        "Je m’abonne",
        "Lire la suite",
        "Imprimer",
        "Tous droits réservés",
        "Signer la pétition",
    ),
    "es": (
        "Compartir",
        "Compartir en Facebook",
        "Comparte esta página",
        "Síguenos",
        "Este sitio utiliza cookies.",
        "Aceptar cookies",
        "Aviso legal",
        "Política de privacidad",
        "Dona",
        "Suscríbete",
        "Leer más",
        "Imprimir",
        "Todos los derechos reservados",
    ),
    "de": (
        "Teilen",
        "Auf Facebook teilen",
        "Seite teilen",
        "Folgen Sie uns",
        "Diese Website verwendet Cookies.",
        "Impressum",
        "Datenschutzerklärung",
        "Jetzt spenden",
        "Spenden",
        "Newsletter abonnieren",
        "Weiterlesen",
        "Drucken",
        "Alle Rechte vorbehalten",
    ),
    "pt": (
        "Compartilhar",
        "Compartilhe no Facebook",
        "Partilhar",
        "Siga-nos",
        "Este site utiliza cookies.",
        "Política de privacidade",
        "Doe",
        "Leia mais",
        "Todos os direitos reservados",
        "Imprimir",
    ),
    "uk": (
        "Поділитися",
        "Поділитися у Facebook",
        "Поширити",
        "Підписатися",
        "Цей сайт використовує файли cookie.",
        "Політика конфіденційності",
        "Читати далі",
        "Усі права захищено",
    ),
    "ru": (
        "Поделиться",
        "Поделиться в Facebook",
        "Подписаться",
        "Сайт использует файлы cookie.",
        "Политика конфиденциальности",
        "Читать далее",
        "Все права защищены",
        "Пожертвовать",
    ),
    "tr": (
        "Paylaş",
        "Facebook'ta paylaş",
        "Bizi takip edin",
        "Bu site çerez kullanır.",
        "Gizlilik politikası",
        "Devamını oku",
        "Tüm hakları saklıdır",
        "Bağış yap",
    ),
    "ar": (
        "شارك",
        "شارك على فيسبوك",
        "مشاركة",
        "تابعونا",
        "يستخدم هذا الموقع ملفات تعريف الارتباط.",
        "سياسة الخصوصية",
        "اقرأ المزيد",
        "جميع الحقوق محفوظة",
        "تبرع",
    ),
    "fa": (
        "اشتراک\u200cگذاری",
        "به اشتراک بگذارید",
        "ما را دنبال کنید",
        "این سایت از کوکی استفاده می\u200cکند.",
        "سیاست حفظ حریم خصوصی",
        "بیشتر بخوانید",
        "تمام حقوق محفوظ است",
    ),
    "hi": (
        "साझा करें",
        "फेसबुक पर साझा करें",
        "हमें फॉलो करें",
        "यह साइट कुकीज़ का उपयोग करती है।",
        "गोपनीयता नीति",
        "और पढ़ें",
        "सर्वाधिकार सुरक्षित",
    ),
    "zh": (
        "分享",
        "分享到微信",
        "关注我们",
        "本网站使用Cookie。",
        "隐私政策",
        "阅读更多",
        "版权所有",
        "捐款",
    ),
}


def read(text: str, language: str = "en", name: str = "a.txt") -> Statement:
    return parse_statement(read_statement(text.encode(), name=name), language=language)


def rows(*tables: Mapping[str, tuple[str, ...]]) -> list[object]:
    return [
        pytest.param(language, line, id=f"{language}-{line}")
        for table in tables
        for language, lines in table.items()
        for line in lines
    ]


@pytest.mark.parametrize(("language", "line"), rows(WHOM))
def test_to_whom_it_may_concern_is_a_salutation_and_no_title(language: str, line: str) -> None:
    statement = read(f"{line}\n\n{SAID[language]}", language)

    assert statement.blocks[0].role is Role.SALUTATION
    assert statement.title is None


@pytest.mark.parametrize(("language", "line"), rows(PRESS, BUTTONS))
def test_a_mark_for_the_press_or_a_button_above_a_statement_is_set_aside(
    language: str, line: str
) -> None:
    statement = read(f"{line}\n\n{SAID[language]}", language)

    assert statement.blocks[0].role is Role.LEFT_ASIDE
    assert len(statement.body) == 2


@pytest.mark.parametrize(("language", "line"), rows(ENDS, RULES, BUTTONS))
def test_a_mark_of_the_end_or_a_button_below_a_statement_is_no_signature(
    language: str, line: str
) -> None:
    statement = read(f"{SAID[language]}\n\n{line}", language)

    assert statement.blocks[-1].role is Role.LEFT_ASIDE
    assert statement.signatories == ()


@pytest.mark.parametrize(("language", "line"), rows(ENDS, TAILS))
def test_what_stands_under_notes_sources_and_the_end_is_set_aside(language: str, line: str) -> None:
    said = SAID[language]
    statement = read(f"{said}\n\n{said}\n\n{line}\n\n{said}", language)

    assert len(statement.body) == 4


@pytest.mark.parametrize("heading", ["About the dam", "About Water", "Our sources of hope"])
def test_a_heading_with_most_of_the_text_below_it_is_no_tail(heading: str) -> None:
    statement = read(f"{SAID['en']}\n\n{heading}\n\n{SAID['en']}\n\n{SAID['en']}")

    assert len(statement.body) == 6


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
@pytest.mark.parametrize(
    "directive",
    [
        "{{< youtube abc >}}",
        "{{% notice %}}",
        "{% include share.html %}",
        "{{ site.title }}",
        "{: .lead }",
        "[gallery]",
        '[gallery ids="1,2"]',
        '[caption id="a" width="3"]The river[/caption]',
        "[embed]https://example.org[/embed]",
        "<!-- more -->",
        '<div class="wide">',
        "![The river](river.jpg)",
        "[[_TOC_]]",
        "::: warning",
    ],
)
def test_shortcodes_tags_and_pictures_are_in_no_sentence(directive: str, name: str) -> None:
    apart = read(f"{SAID['en']}\n\n{directive}\n\nWe stay here.", name=name)
    glued = read(f"{directive}\n{SAID['en']}", name=name)

    assert [s.text for s in apart.body][2:] == ["We stay here."]
    assert [s.text for s in glued.body] == [s.text for s in apart.body][:2]
    assert not [b for b in apart.blocks if b.role in {Role.HEADING, Role.SIGNATORY, Role.TITLE}]


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
@pytest.mark.parametrize(
    "front",
    [
        pytest.param('---\ntitle: "The River"\ntags: [a]\n---\n', id="YAML"),
        pytest.param(
            "\n---\r\nauthor: Ana\r\ntitle: The River\r\n---\r\n", id="a blank line first"
        ),
        pytest.param('+++\ntitle = "The River"\n+++\n', id="TOML"),
        pytest.param('{\n  "title": "The River",\n  "tags": ["a"]\n}\n', id="JSON"),
    ],
)
def test_front_matter_is_known_in_any_text(front: str, name: str) -> None:
    statement = read(f"{front}\n{SAID['en']}", name=name)

    assert statement.title == "The River"
    assert len(statement.body) == 2


def test_a_rule_above_a_statement_begins_no_front_matter() -> None:
    statement = read(f"---\n\n{SAID['en']}\n\n---\n\nWe stay here.", name="a.md")

    assert len(statement.body) == 3


def test_words_in_a_block_of_html_in_markdown_are_kept() -> None:
    statement = read(f'<div class="wide">\n{SAID["en"]}\n</div>', name="a.md")

    assert len(statement.body) == 2


def test_the_buttons_and_fields_of_a_form_are_set_aside() -> None:
    form = "<form><label>Your name</label><input><button>Join now</button></form>"
    hidden = "<div hidden>Old words of ours.</div>"
    statement = read(f"<p>{SAID['en']}</p>{form}{hidden}", name="a.html")

    assert [s.text for s in statement.left_aside] == ["Your name", "Join now"]
    assert statement.signatories == ()


@pytest.mark.parametrize(
    "line",
    [
        "[Home](/) > [Letters](/letters) > A letter",
        "Posted by the Solidarity Desk on 4 April 2026 · 5 min read",
        "#KeepTheRiver #StopTheDam",
        "Cc: River Council",
    ],
)
def test_what_a_page_shows_above_a_title_is_no_title(line: str) -> None:
    found = parse_statement(f"{line}\n\nThe River\n\n{SAID['en']}", language="en")

    assert found.title == "The River"


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("en", "Translation: River Weavers"),
        ("en", "This letter was first published in the Riverside Courier."),
        ("fr", "Traduction : Amis du fleuve"),
        ("es", "Texto original en árabe."),
        ("de", "V.i.S.d.P.: Flussfreunde, Uferweg 1"),
        ("pt", "Leia também: A história do rio"),
        ("uk", "Поширення вітається."),
        ("ru", "Перевод: Друзья реки"),
        ("tr", "Bu metin Kürtçeden çevrilmiştir."),
        ("ar", "ملاحظة: النسخة الأصلية عند الطلب"),
        ("fa", "ترجمه از عربی: دوستان رود"),
        ("hi", "अनुवाद: नदी मित्र"),
        ("zh", "翻译：读书会"),
    ],
)
def test_names_end_above_what_a_page_says_of_translation_and_print(
    language: str, note: str
) -> None:
    text = f"{SAID[language]}\n\n{SAID[language]}\n\nRiver Friends\n\nFish Union\n\n{note}"
    found = parse_statement(text, language=language)

    assert found.signatories == ("River Friends", "Fish Union")
    assert found.blocks[-1].role is Role.LEFT_ASIDE


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "We do not subscribe to the view that the river is lost."),
        ("en", "As a registered charity we may not stay silent. Children read more here."),
        ("en", "We sold cookies to pay for the boat."),
        ("fr", "Nous demandons d’inscrire à l’ordre du jour la question du barrage."),
        ("es", "Las vecinas suscribimos esta carta. El boletín oficial no dice nada."),
        ("de", "Der Datenschutz der Kranken wird verletzt."),
        ("pt", "Registramos um boletim de ocorrência. Compartilhe esta luta."),
        ("uk", "Просимо поширити на всі школи цей захист і підтримати проєкт закону."),
        ("ru", "Мы не готовы пожертвовать рекой."),
        ("tr", "Su aboneliği kesilen evler var."),
        ("fa", "کمک مالی دولت هرگز نرسید."),
        ("ar", "اشتركوا معنا في المسيرة."),
    ],
)
def test_words_that_pages_use_too_do_not_set_the_authors_aside(language: str, said: str) -> None:
    found = parse_statement(f"{SAID[language]}\n\n{said}\n\n{SAID[language]}", language=language)

    assert [block.role for block in found.blocks] == [Role.BODY] * 3
