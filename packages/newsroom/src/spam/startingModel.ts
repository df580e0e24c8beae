import { pairsOf, judgedWordsIn } from './spamFeatures'
import type { SpamModel } from './spamScore'

/**
 * What a newsroom that has learned nothing yet goes by. Written by hand, from what anybody knows who has cleared a queue:
 * the trades that send robots, their turns of phrase in some languages, and how such comments look. No corpus was read to
 * make it, none is copied in it, and it was not fitted to any; all of it may be shipped. What a newsroom learns outweighs it
 * after a few comments.
 *
 * Weights are log odds. A comment with nothing in it stands at −2 and is held from 0.4 on: a trade alone, or talked about
 * with two or three of its words, is no reason to hold anybody. It takes a link, an offer or a telephone number beside it.
 */
type Idioms = { weight: number; idioms: string }

/** Single words and pairs of words, separated by commas. */
const idiomList: readonly Idioms[] = [
  // what is sold
  { weight: 0.8, idioms: 'casino, casinos, kasino, kasyno, cassino, казино, カジノ, 赌场, 娱乐城, slots, jackpot, gambling, betting, bahis, bet365, 1xbet, sportsbook, slot gacor, gacor, togel, judi, poker online, ставки' },
  { weight: 1, idioms: 'viagra, cialis, levitra, kamagra, sildenafil, tadalafil, виагра, tramadol, xanax, ambien, phentermine, steroids, potenzmittel, cbd oil, keto gummies, weight loss, male enhancement, abnehmpillen, perte poids' },
  { weight: 0.8, idioms: 'escort, escorts, porn, porno, xxx, camgirl, webcam girls, hookup, hookups, sexdating, nudes, onlyfans, порно, 成人, エロ' },
  { weight: 0.8, idioms: 'payday loan, payday loans, quick loan, loan offer, instant loan, personal loans, bad credit, credit repair, kredit sofort, pret rapide, prestamos rapidos, prestiti veloci, займ, кредит онлайн, kredi hemen' },
  { weight: 0.8, idioms: 'bitcoin, btc, crypto trading, forex, forex trading, binary options, trading signals, expert trader, account manager, recovery expert, lost crypto, usdt, airdrop, ico presale, криптовалюта, инвестиции' },
  { weight: 0.9, idioms: 'seo, seo services, seo company, backlink, backlinks, link building, guest post, page rank, web traffic, website traffic, buy followers, buy likes, buy views, free followers, instagram followers, раскрутка, продвижение сайтов' },
  { weight: 0.9, idioms: 'replica, replicas, replica watches, fake rolex, louis vuitton, michael kors, ray ban, ugg boots, nike outlet, outlet online, cheap jerseys, wholesale jerseys, cheap flights, designer handbags, 代购, 高仿' },
  { weight: 0.9, idioms: 'essay writing, essay writers, write essay, custom essay, dissertation help, assignment help, homework help, diploma online, fake passport, buy documents, real documents, driving license, купить диплом, ghostwriter agentur' },
  { weight: 0.7, idioms: 'spell caster, love spell, love spells, voodoo, my ex back, herbal cure, herbal medicine, illuminati, blank atm, hacker, hire hacker, phone hack, hacking services' },
  { weight: 0.6, idioms: 'web hosting, vpn deal, coupon code, promo code, discount code, gift card, gift cards, free iphone, windows key, license key, keygen, crack download, full movie, watch online, free download, torrent, mod apk, iptv' },
  // how it is offered
  { weight: 1, idioms: 'click here, click link, click below, clique aqui, cliquez ici, haz clic, clicca qui, klicken sie, hier klicken, klik hier, kliknij tutaj, tıkla, tiklayin, klik disini, нажмите здесь, жми сюда, переходи, 点击, クリック, link below, link bio, my bio' },
  { weight: 1.5, idioms: 'my channel, my website, my site, my blog, my profile, my webpage, my videos, mein kanal, meine webseite, ma chaîne, mon site, mi canal, mi página, mio canale, meu canal, mój kanał, мой канал, мой сайт, benim kanalım, 我的频道, チャンネル登録' },
  { weight: 0.7, idioms: 'check out my, visit my, please visit, please subscribe, subscribe to, suscríbete, abonniert, abonnez vous, iscrivetevi, inscreva se, subskrybuj, подписывайтесь, подпишись, abone ol, follow me, follow back, add me' },
  { weight: 0.9, idioms: 'make money, earn money, extra income, passive income, online income, online jobs, home based, weekly income, daily profit, from home daily, financial freedom, get rich, geld verdienen, gagner argent, ganar dinero, guadagnare soldi, ganhar dinheiro, zarabiać, заработок, зарабатывать, para kazan, 赚钱, 副業' },
  { weight: 0.9, idioms: 'contact him, contact her, contact them, contact me, contact us, email me, text me, dm me, inbox me, message me, whatsapp, telegram, t me, вотсап, телеграм, 微信, 加微信, viber, skype' },
  { weight: 0.6, idioms: 'buy now, order now, act now, sign up, signup, limited time, special offer, best price, best prices, lowest price, cheap, cheapest, free shipping, money back, risk free, 100 free, no risk, guaranteed, no credit, satisfaction guaranteed, jetzt kaufen, gratis, acheter, comprar, comprare, купить, satın al, satin al, 优惠, 激安' },
  { weight: 0.7, idioms: 'testimony, testimonies, cured me, restored my, got paid, i invested, my profit, my profits, withdrawal, payout, weekly profit, return investment, winning numbers, won lottery' },
  // the praise robots begin with; people use it as well, so it says little
  { weight: 0.4, idioms: 'your blog, this blog, your website, your web, your site, this web, your weblog, this website, blog post, bookmarked, rss feed, very informative, informative post, informative article, quality content, great content, nice post, great post, awesome post, great blog, nice blog, amazing blog, keep writing, superb, fantastic blog, weblog, for sharing, webpage' },
]

/** How a comment looks, where it leads to, what stands in its name. */
const lookList: readonly (readonly [feature: string, weight: number])[] = [
  ['shape:no link', -0.3],
  ['shape:1 link', 0.4],
  ['shape:2 links', 1],
  ['shape:3 to 5 links', 1.8],
  ['shape:more than 5 links', 2.8],
  ['shape:little but links', 1],
  ['shape:markup for links', 2],
  ['shape:mostly in capitals', 0.8],
  ['shape:many exclamation marks', 0.4],
  ['shape:many emoji', 0.4],
  ['shape:an email address', 0.9],
  ['shape:a phone number', 1.2],
  ['shape:a sum of money', 0.3],
  ['shape:letters of two alphabets in one word', 1.5],
  ['shape:invisible characters in words', 1.5],
  ['shape:letters of a word set apart', 0.8],
  ['shape:the same words again and again', 0.8],
  ['shape:a web site given', 0.3],
  ['shape:a name that is a slogan', 1.5],
]
/** Places to hide an address behind, and where a robot sends people to. */
const hiddenHosts = ['bit.ly', 'tinyurl.com', 'goo.gl', 'ow.ly', 'is.gd', 'cutt.ly', 'rebrand.ly', 'shorturl.at', 't.me', 'wa.me', 'rb.gy', 'adf.ly', 'linktr.ee']
const cheapEndings = ['xyz', 'top', 'icu', 'club', 'online', 'site', 'website', 'shop', 'store', 'live', 'vip', 'win', 'bet', 'click', 'link', 'tk', 'ml', 'ga', 'cf', 'gq', 'cc', 'su', 'biz']
/** Words of a trade in a name say more than in a text: nobody is called so. */
const nameBonus = 1

/** The model Broadsheet comes with. */
export const startingModel: SpamModel = new Map<string, number>([
  ...idiomList.flatMap(({ weight, idioms }) => idioms.split(', ').flatMap((idiom) => featuresOf(idiom, weight))),
  ...lookList,
  ...hiddenHosts.map((host): [string, number] => [`host:${host}`, 1]),
  ...cheapEndings.map((ending): [string, number] => [`ending:${ending}`, 0.8]),
])

/** An idiom as its features; one of three words and more by each pair of them. */
function featuresOf(idiom: string, weight: number): [string, number][] {
  const words = judgedWordsIn(idiom)
  const [word] = words
  if (words.length > 1) return [...pairsOf(words)].map((pair) => [`pair:${pair}`, weight])
  return word === undefined ? [] : [[`word:${word}`, weight], [`name:${word}`, weight + nameBonus]]
}
