// Reads aloud what a button [data-speak] stands in, where the browser has a voice for the language of the
// page; elsewhere the button is hidden. A second tap stops it.
const speech = window.speechSynthesis;
const { lang } = document.documentElement;
// Some browsers call Chinese cmn, its name among the Chinese languages.
const known = (voice) => voice.lang.slice(0, 2) === lang.slice(0, 2) || (/^zh/.test(lang) && /^cmn/.test(voice.lang));

// What is read, in the order of the page: not the buttons.
const READ = "h1, h4, .help, .cell > span, .status, .amount, .exact, .verdict, .to-ask, .payee";

function voice() {
  return speech.getVoices().filter(known)[0];
}

function show() {
  if (voice()) {
    document.documentElement.setAttribute("data-voice", "");
  }
}

function read(button) {
  const part = button.closest("article, main");
  const words = Array.from(part.querySelectorAll(READ)).filter((element) => element.offsetParent);
  const text = words.map((element) => element.textContent.trim()).join("。");
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice();
  utterance.lang = lang;
  utterance.rate = 0.9;
  speech.speak(utterance);
}

// Shows the buttons and listens to them.
export function listen() {
  if (!speech) {
    return;
  }
  show();
  // Voices come late in some browsers.
  speech.onvoiceschanged = show;
  document.addEventListener("click", (event) => {
    const button = event.target.closest && event.target.closest("[data-speak]");
    const speaking = speech.speaking;
    // Whatever is touched, the voice stops: the page may be another one now.
    speech.cancel();
    if (button && !speaking) {
      read(button);
    }
  });
}
