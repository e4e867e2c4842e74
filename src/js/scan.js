/*! With jsQR 1.4.0, Copyright Cosmo Wolfe, Apache License 2.0, https://github.com/cozmo/jsQR */
// Looks through the camera for the square code on a phone, and hands what is in it to the page for staff.
//
// src/staff/receive.rs draws the place and its words; this script is fetched when it is first wanted. Nothing
// that is seen is kept or sent: a picture is looked at and forgotten.
import jsQR from "jsqr";

// Said by the page when the camera is wanted again.
const SCAN = "scan";

// Between two looks, ms, and the width of what is looked at, pixels.
const PAUSE = 150;
const WIDTH = 640;

const place = (id) => document.getElementById(id);

const stop = (stream) => stream.getTracks().forEach((track) => track.stop());

function look(video, canvas) {
  if (!video.videoWidth) {
    return null;
  }
  canvas.width = WIDTH;
  canvas.height = Math.round((WIDTH * video.videoHeight) / video.videoWidth);
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.drawImage(video, 0, 0, canvas.width, canvas.height);
  const seen = pen.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(seen.data, seen.width, seen.height, { inversionAttempts: "dontInvert" });
}

// Until a code is seen, or the place is gone.
function watch(video, stream, canvas) {
  if (!document.body.contains(video)) {
    stop(stream);
    return;
  }
  const code = look(video, canvas);
  // Some other code may hang on the wall.
  if (code && code.data.indexOf("#/open/") >= 0) {
    stop(stream);
    video.hidden = true;
    place("handed").value = code.data;
    document.querySelector("[data-do=take-up]").click();
    return;
  }
  setTimeout(watch, PAUSE, video, stream, canvas);
}

function scan() {
  const video = place("camera");
  if (!video || !video.hidden) {
    return;
  }
  const refuse = (error) => {
    console.error(error);
    place("no-camera").hidden = false;
  };
  if (!navigator.mediaDevices) {
    refuse(new Error("no camera"));
    return;
  }
  video.hidden = false;
  navigator.mediaDevices
    .getUserMedia({ video: { facingMode: "environment" } })
    .then((stream) => {
      video.srcObject = stream;
      return video.play().then(() => watch(video, stream, document.createElement("canvas")));
    })
    .catch((error) => {
      video.hidden = true;
      if (document.body.contains(video)) {
        refuse(error);
      }
    });
}

addEventListener(SCAN, scan);
scan();
