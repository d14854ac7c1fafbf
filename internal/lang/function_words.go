package lang

// functionWords are the words that every text of a language is full of: articles, pronouns, prepositions, conjunctions and
// the forms of be and have, in small letters. Languages that sites of the Gulf speak, and the large ones of the world.
// What is missing here is told from others by its script alone.
var functionWords = map[string]string{
	"en":  "the of and to a in is for that you it on with as are be this was we our your have from or an by not at which will can if they has their but all may any do us when no more these what how",
	"fr":  "le la les de des du et en un une est que qui dans pour pas sur au aux avec par vous nous ce cette ces il elle ils sont être votre vos notre nos ou plus se à a si leur ne sans l d qu s n c",
	"de":  "der die das und in den von zu mit ist des dem für auf nicht ein eine einer einem einen sich wir sie ihr ihre ihren es als auch an werden wird oder bei aus nach wenn unsere unser zum zur im am durch über kann haben hat sind",
	"es":  "el la los las de del y o a en un una es que por para con se su sus no al lo como más este esta estos si usted nosotros nuestro nuestra nos le les ha han son ser sobre cuando sin desde hasta también",
	"pt":  "o a os as de do da dos das e em um uma é que por para com se seu sua no na nos nas não ao à mais ou como este esta você nós nosso nossa são ser foi pelo pela quando sem também até",
	"it":  "il lo la i gli le di del della dei delle dello e in un una è che per con si non al alla ai da dal dalla come più o questo questa nostro nostra suo sua sono essere ha nel nella vostro quando senza anche se",
	"nl":  "de het een en van in is op te dat die voor met zijn niet aan er om ook als bij of uw u wij we onze ons dit deze door naar worden wordt heeft hebben kan uit over tot",
	"sv":  "och i att en ett det som på är av för med den till inte har om vi du din ditt vår våra de sig från eller kan ska när vid detta denna alla",
	"pl":  "i w na z do nie się jest to że o po od za przez dla oraz lub jak są ma może nasz nasze twoje państwa tego tym który która które jeśli przy bez",
	"tr":  "ve bir bu için ile de da olarak olan en daha çok gibi kadar ne ya veya siz biz bizim sizin ise değil her tüm sonra önce göre üzere tarafından olabilir edilir edebilirsiniz şu",
	"id":  "yang dan di dari untuk dengan ini itu adalah pada ke tidak akan atau kami anda dalam oleh dapat juga sebagai jika telah bisa kita lebih karena saat setelah",
	"ms":  "yang dan di dari untuk dengan ini itu adalah pada ke tidak akan atau kami anda dalam oleh boleh juga sebagai jika telah kita lebih kerana apabila selepas",
	"fil": "ang ng sa na mga at ay para kung ito namin inyong aming iyong hindi o ni si kayo ka ko mo may kapag dahil din rin lamang upang",
	"sw":  "na ya wa kwa ni katika la za cha kama hii hizi yako yetu sisi wewe hiyo au si baada kabla pia kila lakini",
	"so":  "iyo oo ka ku la waa in uu aan ah u si ay soo ee kuma lagu laga markii haddii ama",
	"vi":  "và của là các cho với được không có những trong này một khi để người tôi chúng bạn từ hoặc sẽ theo đến",
	"ru":  "и в на не с что для по от из к как это мы вы или при за его их наш наши ваш ваши у до если также может о все быть после",
	"uk":  "і в на не з що для по від із до як це ми ви або при за його їх наш наші ваш ваші у якщо також може про всі бути після та",
	"ar":  "من في على إلى عن أن إن هذا هذه التي الذي لا ما مع أو كل بعد قبل عند لم لن قد كان ثم بين حتى إذا أي هو هي ذلك تلك كما منا لنا لكم عليكم إليكم وفي ومن",
	"fa":  "و در به از که این را با است برای آن یک می های ما شما یا تا خود هم بر هر شود کرد شده ها اگر نیز باشد کنید نمی دارد",
	"ur":  "کے کی میں ہے سے کا کو اور پر یہ نے ہیں کہ ہم آپ یا اس جو بھی نہیں کر لیے ہو گا اپنے ہمارے ان وہ اگر تک",
	"ps":  "د په او چې ته له دی دا سره کې يې نه هم هغه کوي يا تر پر زموږ تاسو",
	"hi":  "के की में है से का को और पर यह ने हैं कि हम आप या इस जो भी नहीं कर लिए हो अपने हमारे वह अगर तक एक",
	"ne":  "को मा र छ छन् हरू लाई ले यो हामी तपाईं वा पनि गर्न गर्नुहोस् भने लागि एक हाम्रो",
	"bn":  "এবং এই যে না করে থেকে আমাদের আপনার আমরা আপনি জন্য একটি বা হয় কি তা ও সঙ্গে যদি পারে",
}

// relatives are languages whose readers understand each other's texts.
var relatives = []string{
	"id ms", "tl fil", "nb nn no da sv", "nl af", "de lb gsw nds", "en sco", "pt gl", "es gl ast", "ca oc", "fr oc wa", "it scn vec co",
	"cs sk", "hr sr bs sh sl mk", "bg mk", "ru be uk rue", "fa prs tg", "ar arz apc acm ajp arb", "hi mr ne sa mai bho", "tr az crh gag tk",
}
