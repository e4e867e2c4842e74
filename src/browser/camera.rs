//! Looking for a QR code through the camera. Nothing that is seen is kept or sent: a picture is looked at and
//! forgotten.

use gloo::timers::callback::Interval;
use gloo::utils::{document, window};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    CanvasRenderingContext2d, HtmlCanvasElement, HtmlVideoElement, MediaStream,
    MediaStreamConstraints, MediaStreamTrack,
};

/// Between two looks, ms.
const PAUSE: u32 = 150;
/// The width of what is looked at, pixels.
const WIDTH: u32 = 640;

/// A camera that is on. It is off when this is dropped.
pub struct Camera {
    stream: MediaStream,
    looks: Option<Interval>,
}

impl Camera {
    /// Turns the camera on and shows in `video` what it sees.
    ///
    /// # Errors
    /// What the browser says where there is none, or where it may not be used.
    pub async fn open(video: &HtmlVideoElement) -> Result<Self, JsValue> {
        let devices = window().navigator().media_devices()?;
        // Pages that do not come by https have none.
        if devices.is_undefined() {
            return Err(JsValue::UNDEFINED);
        }
        let facing = js_sys::Object::new();
        Reflect::set(&facing, &"facingMode".into(), &"environment".into())?;
        let constraints = MediaStreamConstraints::new();
        constraints.set_video(&facing);
        let stream = JsFuture::from(devices.get_user_media_with_constraints(&constraints)?).await?;
        let camera = Self { stream: stream.unchecked_into(), looks: None };
        video.set_src_object(Some(&camera.stream));
        JsFuture::from(video.play()?).await?;
        Ok(camera)
    }

    /// Hands on the text of every QR code that is seen from now on.
    ///
    /// # Errors
    /// What the browser says where nothing can be drawn.
    pub fn watch(
        &mut self,
        video: HtmlVideoElement,
        on_code: impl Fn(String) + 'static,
    ) -> Result<(), JsValue> {
        let canvas: HtmlCanvasElement = document().create_element("canvas")?.unchecked_into();
        let options = js_sys::Object::new();
        Reflect::set(&options, &"willReadFrequently".into(), &JsValue::TRUE)?;
        let pen = canvas.get_context_with_context_options("2d", &options)?;
        let pen: CanvasRenderingContext2d = pen.ok_or(JsValue::UNDEFINED)?.unchecked_into();
        self.looks = Some(Interval::new(PAUSE, move || {
            if let Some(text) = look(&video, &canvas, &pen) {
                on_code(text);
            }
        }));
        Ok(())
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        for track in self.stream.get_tracks() {
            track.unchecked_into::<MediaStreamTrack>().stop();
        }
    }
}

/// The text of the first QR code that the camera sees.
fn look(
    video: &HtmlVideoElement,
    canvas: &HtmlCanvasElement,
    pen: &CanvasRenderingContext2d,
) -> Option<String> {
    let (width, height) = (video.video_width(), video.video_height());
    if width == 0 || height == 0 {
        return None;
    }
    let height = WIDTH * height / width;
    canvas.set_width(WIDTH);
    canvas.set_height(height);
    let (wide, high) = (f64::from(WIDTH), f64::from(height));
    pen.draw_image_with_html_video_element_and_dw_and_dh(video, 0.0, 0.0, wide, high).ok()?;
    let seen = pen.get_image_data(0.0, 0.0, wide, high).ok()?.data();
    qr_code(WIDTH as usize, height as usize, &seen)
}

/// The text of the first QR code in a picture, given as red, green, blue and alpha a pixel.
fn qr_code(width: usize, height: usize, pixels: &[u8]) -> Option<String> {
    let brightness = |rgba: &[u8]| {
        let sum = 299 * u32::from(rgba[0]) + 587 * u32::from(rgba[1]) + 114 * u32::from(rgba[2]);
        u8::try_from(sum / 1000).unwrap_or(u8::MAX)
    };
    let picture = pixels.chunks_exact(4).map(brightness).collect::<Vec<_>>();
    // The decoder trusts the size.
    if picture.len() != width * height {
        return None;
    }
    let mut decoder = quircs::Quirc::default();
    let mut codes = decoder.identify(width, height, &picture);
    let text = codes.find_map(|code| code.ok()?.decode().ok())?;
    String::from_utf8(text.payload).ok()
}
