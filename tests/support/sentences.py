"""One sentence in every script that the bundled fonts have, and in those of the extra."""

from typing import Final

# Invented sentences that ask for safety, in every script of the chain.
SENTENCES: Final = {
    "en": "We ask for one thing: a safe road — “now”, not in 2027…",
    "el": "Ζητάμε μόνο ένα: ασφαλή δρόμο για όλους.",
    "uk": "Ми просимо лише одного: безпечної дороги.",
    "ar": "نطلب طريقاً آمناً لمئة ألف (100,000) إنسان من UN اليوم.",
    "fa": "ما فقط یک راه امن می‌خواهیم؛ همین امروز.",
    "he": "אנחנו מבקשים דבר אחד: דרך בטוחה, ב-2026.",
    "hi": "हम केवल एक सुरक्षित रास्ता माँगते हैं।",
    "th": "เราขอเพียงเส้นทางที่ปลอดภัยน้ำและยา",
    "hy": "Մենք խնդրում ենք ապահով ճանապարհ։",
    "ka": "ჩვენ ვითხოვთ უსაფრთხო გზას.",
    "am": "ደህንነቱ የተጠበቀ መንገድ እንጠይቃለን።",
    "bn": "আমরা একটি নিরাপদ পথ চাই।",
    "ta": "நாங்கள் பாதுகாப்பான பாதையை கேட்கிறோம்.",
    "km": "យើងសុំតែផ្លូវដែលមានសុវត្ថិភាព។",
    "my": "ကျွန်ုပ်တို့ ဘေးကင်းသောလမ်းကို တောင်းဆိုသည်။",
    "vi": "Chúng tôi chỉ xin một con đường an toàn.",
    "ha": "Muna roƙon hanya mai aminci, ɗan’uwa.",
    "ur": "ہم صرف ایک محفوظ راستہ مانگتے ہیں۔",
    "yi": "מיר בעטן נאָר איין זיכערן וועג.",
}

# Drawn with the fonts that `pip install "sharing[cjk]"` brings.
EAST_ASIAN: Final = {
    "ja": "私たちが求めるのはただ一つ、すべての家族のための安全な道です。",
    "ko": "우리는 단 한 가지만 요구합니다. 모든 가족을 위한 안전한 길을.",
    "zh-Hans": "我们只要求一件事：为每个家庭开辟一条安全的道路。",
    "zh-Hant": "我們只要求一件事：為每個家庭開闢一條安全的道路。",
}
