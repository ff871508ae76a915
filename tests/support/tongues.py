"""Invented statements in twelve languages, each of two paragraphs and a signature.

They are about a library that is to be closed; nobody said any of it.
"""

from collections.abc import Mapping
from types import MappingProxyType

INVENTED: Mapping[str, str] = MappingProxyType(
    {
        "en": "We write from the library by the river. For 40 years 3,000 children have learnt to "
        "read here. We have read to them in the cold, and we have carried their books home.\n\n"
        "The council wants to close our house on 1 May. We ask you to keep it open. We will not "
        "give it up, because nobody else will read to them!",
        "ar": "نكتب إليكم من المكتبة على ضفة النهر. تعلم هنا ٣٠٠٠ طفل القراءة منذ ٤٠ عاما. قرأنا لهم "
        "في البرد وحملنا كتبهم إلى بيوتهم.\n\nيريد المجلس إغلاق بيتنا في الأول من أيار. نطلب منكم أن "
        "تبقوه مفتوحا. لن نتخلى عنه، فلا أحد سوانا يقرأ لهم!",
        "fr": "Nous écrivons de la bibliothèque au bord du fleuve. Depuis 40 ans, 3 000 enfants "
        "ont appris à lire ici. Nous leur avons lu des livres dans le froid.\n\nLe conseil veut "
        "fermer notre maison le 1er mai. Nous vous demandons de la garder ouverte. Nous ne "
        "l’abandonnerons pas, car personne d’autre ne leur lira rien !",
        "es": "Escribimos desde la biblioteca junto al río. Desde hace 40 años, 3000 niños han "
        "aprendido a leer aquí. Les hemos leído en el frío.\n\nEl ayuntamiento quiere cerrar "
        "nuestra casa el 1 de mayo. Les pedimos que la mantengan abierta. ¡No la abandonaremos, "
        "porque nadie más les leerá!",
        "de": "Wir schreiben aus der Bücherei am Fluss. Seit 40 Jahren haben hier 3000 Kinder "
        "lesen gelernt. Wir haben ihnen in der Kälte vorgelesen.\n\nDer Rat will unser Haus am "
        "1. Mai schließen. Wir bitten Sie, es offen zu halten. Wir geben es nicht auf, denn "
        "niemand sonst liest ihnen vor!",
        "pt": "Escrevemos da biblioteca junto ao rio. Há 40 anos que 3000 crianças aprendem a ler "
        "aqui. Lemos para elas no frio.\n\nA câmara quer fechar a nossa casa em 1 de maio. "
        "Pedimos que a mantenham aberta. Não a abandonaremos, porque mais ninguém lerá para elas!",
        "uk": "Ми пишемо з бібліотеки біля річки. За 40 років тут навчилися читати 3000 дітей. Ми "
        "читали їм у холоді.\n\nРада хоче закрити наш дім 1 травня. Ми просимо вас залишити його "
        "відкритим. Ми не здамося, бо більше ніхто їм не читатиме!",
        "ru": "Мы пишем из библиотеки у реки. За 40 лет здесь научились читать 3000 детей. Мы "
        "читали им в холоде.\n\nСовет хочет закрыть наш дом 1 мая. Мы просим вас оставить его "
        "открытым. Мы не сдадимся, потому что больше никто не станет им читать!",
        "tr": "Nehir kıyısındaki kütüphaneden yazıyoruz. 40 yılda 3000 çocuk burada okumayı "
        "öğrendi. Onlara soğukta kitap okuduk.\n\nMeclis evimizi 1 Mayıs'ta kapatmak istiyor. "
        "Sizden onu açık tutmanızı istiyoruz. Vazgeçmeyeceğiz, çünkü onlara başka kimse "
        "okumayacak!",
        "fa": "ما از کتابخانهٔ کنار رود می‌نویسیم. در ۴۰ سال ۳۰۰۰ کودک اینجا خواندن آموخته‌اند. ما در "
        "سرما برایشان کتاب خوانده‌ایم.\n\nشورا می‌خواهد خانهٔ ما را در اول مه ببندد. از شما می‌خواهیم "
        "آن را باز نگه دارید. ما رهایش نمی‌کنیم، زیرا هیچ کس دیگری برایشان نمی‌خواند!",
        "hi": "हम नदी किनारे के पुस्तकालय से लिख रहे हैं। 40 वर्षों में यहाँ 3000 बच्चों ने पढ़ना सीखा है। "
        "हमने ठंड में उन्हें किताबें पढ़कर सुनाई हैं।\n\nपरिषद 1 मई को हमारा घर बंद करना चाहती है। हम "
        "आपसे इसे खुला रखने का अनुरोध करते हैं। हम इसे नहीं छोड़ेंगे, क्योंकि और कोई उन्हें नहीं सुनाएगा!",
        "zh": "我们在河边的图书馆写下这封信。四十年来，有3000名儿童在这里学会了阅读。我们在寒冷中为他们"
        "读书，也把书送到他们家里。\n\n市议会想在五月一日关闭我们的家。我们请求你们让它继续开放。"
        "我们不会放弃，因为没有别人会为他们读书！",
    },
)
SIGNED = "\n\nThe Invented Library\n\nThe Invented Readers\n"


def statement_text(language: str, *, times: int = 1) -> str:
    """Return the invented statement of a language; a longer one says all of it several times."""
    paragraphs = [
        INVENTED[language].replace("3000", str(3_000 + n)).replace("40", str(40 + n))
        for n in range(times)
    ]
    return "\n\n".join(paragraphs) + SIGNED
