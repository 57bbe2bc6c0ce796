//! Our own line icons: 24 × 24, one stroke, round ends. Always beside words, so hidden from screen readers;
//! where an icon stands alone, the control around it carries the name.

use maud::{Markup, Render, html};

macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident $word:literal $path:literal;)*) => {
        /// An icon.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Icon { $($(#[$doc])* $name,)* }

        impl Icon {
            /// Every icon, for the gallery.
            pub const ALL: &'static [Icon] = &[$(Icon::$name,)*];

            /// The name that a pack may call it by, such as `baby`.
            pub fn name(self) -> &'static str {
                match self { $(Icon::$name => $word,)* }
            }

            /// The icon of this name.
            pub fn from_name(name: &str) -> Option<Icon> {
                match name { $($word => Some(Icon::$name),)* _ => None }
            }

            fn path(self) -> &'static str {
                match self { $(Icon::$name => $path,)* }
            }
        }
    };
}

icons! {
    /// A house.
    Home "home" "M4 11.2 12 4.5l8 6.7M6.3 9.5V19.5h11.4V9.5M10 19.5v-5.2h4v5.2";
    /// An envelope.
    Mail "mail" "M3.5 6h17v12.5h-17zM4 6.6l8 6.4 8-6.4";
    /// A magnifying glass.
    Search "search" "M16.5 10.5a6 6 0 1 1-12 0 6 6 0 0 1 12 0zM15 15l5 5";
    /// A baby's face.
    Baby "baby" "M12 20.5a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM9.2 11.6v.5M14.8 11.6v.5M9.5 15.2c1.4 1.4 3.6 1.4 5 0M12 4.5c-.6-1.8 2.2-2.2 2.4-.5";
    /// A moving box.
    Box "box" "M4 8.3 12 4.8l8 3.5v8.5l-8 3.7-8-3.7zM4 8.3l8 3.6 8-3.6M12 11.9v8.6M8 6.6l8 3.5";
    /// A hand that holds a heart.
    Care "care" "M13 10.6c-3-2-4-3.4-4-4.7a2.1 2.1 0 0 1 4-.9 2.1 2.1 0 0 1 4 .9c0 1.3-1 2.7-4 4.7zM3.5 14.2h2.9l3.3 1.2h3.2a1.6 1.6 0 0 1 0 3.1H10M14 17.1l4.7-2.3a1.5 1.5 0 0 1 1.4 2.7L14 20.8H9.4l-2.9-1.1h-3";
    /// A briefcase.
    Briefcase "briefcase" "M3.5 8h17v11.5h-17zM9 8V5.2h6V8M3.5 13h17M12 12.2v1.8";
    /// A bin.
    Trash "trash" "M4.5 7h15M9.5 7V4.5h5V7M6.3 7l.8 13h9.8l.8-13M10 10.5v6M14 10.5v6";
    /// A sheet of paper.
    Document "document" "M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 15.5h6";
    /// A tick.
    Check "check" "M4.5 12.5l5 5 10-11";
    /// A tick in a circle.
    CheckCircle "check-circle" "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM8 12.3l2.8 2.8 5.2-5.8";
    /// A warning triangle.
    Alert "alert" "M12 4l9 15.5H3zM12 10v4.4M12 17v.1";
    /// A stop: an octagon with a bar.
    Stop "stop" "M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM12 8v5M12 16v.1";
    /// An i in a circle.
    Info "info" "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 11v5.5M12 7.8v.1";
    /// A question mark in a circle.
    Help "help" "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM9.4 9.6a2.6 2.6 0 1 1 3.8 2.3c-.8.5-1.2.9-1.2 1.9M12 16.6v.1";
    /// A clock.
    Clock "clock" "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7v5l3.4 2";
    /// A calendar.
    Calendar "calendar" "M4 6h16v14H4zM4 10h16M8 3.5V8M16 3.5V8M8 13.5h2M14 13.5h2M8 16.8h2";
    /// One person.
    Person "person" "M12 11.5a3.8 3.8 0 1 0 0-7.6 3.8 3.8 0 0 0 0 7.6zM4.5 20.5c.6-4 3.7-6 7.5-6s6.9 2 7.5 6";
    /// A family.
    People "people" "M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11zM2.8 19.5c.5-3.6 3-5.4 6.2-5.4s5.7 1.8 6.2 5.4M16 11.4a2.5 2.5 0 1 0-.6-4.9M17.6 14.5c2 .5 3.3 2 3.6 4.5";
    /// A child.
    Child "child" "M12 9.3a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM7 12.5l3 1v3L8.5 21M17 12.5l-3 1v3l1.5 4.5M10 13.5h4";
    /// A public building.
    Building "building" "M5 20.5v-16h9v16M14 9.5h5v11M3 20.5h18M8 8h3M8 11.5h3M8 15h3M16.3 13h.4M16.3 16.5h.4";
    /// A camera.
    Camera "camera" "M3.5 8h4l1.7-2.6h5.6L16.5 8h4v11.5h-17zM15.5 13.4a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0z";
    /// The sign of the yen.
    Yen "yen" "M6.5 4.5 12 12l5.5-7.5M12 12v8M8 12.6h8M8 16.2h8";
    /// A star.
    Star "star" "M12 4l2.4 5.2 5.6.7-4.1 3.9 1.1 5.6-5-2.8-5 2.8 1.1-5.6L4 9.9l5.6-.7z";
    /// A bell.
    Bell "bell" "M6 16.4V11a6 6 0 0 1 12 0v5.4l1.5 1.6h-15zM10 20.7h4M12 3.3V5";
    /// Three lines: a menu.
    Menu "menu" "M4 7h16M4 12h16M4 17h16";
    /// A cross: close.
    Close "close" "M6 6l12 12M18 6 6 18";
    /// A printer.
    Printer "printer" "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6.5H7z";
    /// An arrow down to a line.
    Download "download" "M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 19.5h14";
    /// An arrow up from a line.
    Upload "upload" "M12 15.5v-11M7.5 9 12 4.5 16.5 9M5 19.5h14";
    /// A keyboard.
    Keyboard "keyboard" "M3 6.5h18v11H3zM6.5 10h.1M10 10h.1M13.5 10h.1M17 10h.1M8 14h8";
    /// A chevron to the right.
    Right "right" "M9.5 5.5 16 12l-6.5 6.5";
    /// A chevron to the left.
    Left "left" "M14.5 5.5 8 12l6.5 6.5";
    /// A chevron down.
    Down "down" "M5.5 9.5 12 16l6.5-6.5";
    /// A chevron up.
    Up "up" "M5.5 14.5 12 8l6.5 6.5";
    /// Up and down: can be sorted.
    Sort "sort" "M8 10l4-4.5 4 4.5M8 14l4 4.5 4-4.5";
    /// An arrow to the right.
    Arrow "arrow" "M4.5 12h14M13 6.5l5.5 5.5-5.5 5.5";
    /// A square with an arrow out: another site.
    External "external" "M10 5H5v14h14v-5M14 4.5h5.5V10M19 5l-8 8";
    /// A plus.
    Plus "plus" "M12 5v14M5 12h14";
    /// A pencil.
    Pencil "pencil" "M4.5 19.5l1-4.2L16 4.8l3.2 3.2L8.7 18.5zM13.7 7.1l3.2 3.2";
    /// A globe: languages.
    Globe "globe" "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM3.5 12h17M12 3.5c5.2 5 5.2 12 0 17M12 3.5c-5.2 5-5.2 12 0 17";
    /// A moon: the dark theme.
    Moon "moon" "M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7z";
    /// A sun: the light theme.
    Sun "sun" "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 3v1.7M12 19.3V21M3 12h1.7M19.3 12H21M5.6 5.6l1.2 1.2M17.2 17.2l1.2 1.2M18.4 5.6l-1.2 1.2M6.8 17.2l-1.2 1.2";
    /// A telephone.
    Phone "phone" "M6 4h3l1.6 4.2-2 1.6a11 11 0 0 0 5.6 5.6l1.6-2L20 15v3.2A1.8 1.8 0 0 1 18 20C10.5 19.6 4.4 13.5 4 6a1.8 1.8 0 0 1 2-2z";
    /// A door out: sign out.
    Leave "leave" "M13 4H5v16h8M10 12h10M16.5 8.5 20 12l-3.5 3.5";
    /// A closed lock.
    Lock "lock" "M5.5 10.5h13v9.5h-13zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5M12 14v2.5";
    /// A funnel: filters.
    Filter "filter" "M4 5h16l-6.2 7.5v5.5l-3.6 2v-7.5z";
    /// Bars: numbers.
    Chart "chart" "M4.5 4v15.5h15.5M8.5 16v-4M12.5 16V8M16.5 16v-6";
    /// A flag: the goal reached.
    Flag "flag" "M6 21V4M6 5c4-2.5 7 2.5 12 0v8.5c-5 2.5-8-2.5-12 0";
    /// A bus.
    Bus "bus" "M5 5h14v12.5H5zM5 12h14M8 17.5V20M16 17.5V20M8 14.8h.1M16 14.8h.1M8.5 8h7";
    /// A heart.
    Heart "heart" "M12 19.5C6 15.5 4 12.5 4 9.5A4 4 0 0 1 12 8a4 4 0 0 1 8 1.5c0 3-2 6-8 10z";
    /// A school.
    School "school" "M3 9.5 12 5l9 4.5-9 4.5zM7 11.7v4.8c3 2 7 2 10 0v-4.8M21 9.5V15";
    /// A cross of a hospital.
    Medical "medical" "M9.5 4h5v5.5H20v5h-5.5V20h-5v-5.5H4v-5h5.5z";
    /// A pin on a map.
    Pin "pin" "M12 20.5c4-4.3 6-7.5 6-10.2a6 6 0 0 0-12 0c0 2.7 2 5.9 6 10.2zM12 12.3a2 2 0 1 0 0-4 2 2 0 0 0 0 4z";
    /// Two arrows in a circle: again.
    Again "again" "M19.5 12a7.5 7.5 0 0 1-13.3 4.8M4.5 12a7.5 7.5 0 0 1 13.3-4.8M18 3.8v3.7h-3.7M6 20.2v-3.7h3.7";
    /// A fork and a knife: a restaurant.
    Restaurant "restaurant" "M7.5 4v16M5 4v4.5a2.5 2.5 0 0 0 5 0V4M16.5 20v-6.5M16.5 13.5H14c0-5 .8-8.3 2.5-9.5z";
    /// A telephone that is smart.
    Mobile "mobile" "M7 3.5h10v17H7zM11 17.5h2";
    /// A tray.
    Inbox "inbox" "M4 13.5 6.5 5h11l2.5 8.5V19H4zM4 13.5h5l1 2.5h4l1-2.5h5";
    /// A list.
    List "list" "M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.1M4.5 12h.1M4.5 17.5h.1";
    /// A cogwheel, simply: settings.
    Settings "settings" "M4 7h9M17 7h3M4 17h3M11 17h9M15 9.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM9 19.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z";
    /// A card with a portrait: the My Number card.
    Card "card" "M3.5 6h17v12.5h-17zM8.5 11.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6zM5.7 15.8c.4-1.6 1.5-2.3 2.8-2.3s2.4.7 2.8 2.3M14 10h4M14 13.5h4";
    /// Two balanced scales: law.
    Law "law" "M12 4v16M7 20h10M5 7.5h14M5 7.5 2.8 13.5h4.4zM19 7.5l-2.2 6h4.4z";
    /// A smiling face.
    FaceGood "face-good" "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM9 9.5v.8M15 9.5v.8M8 13.6c1.8 3.2 6.2 3.2 8 0";
    /// A face without expression.
    FaceSoso "face-soso" "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM9 9.5v.8M15 9.5v.8M8.5 15h7";
    /// An unhappy face.
    FaceBad "face-bad" "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM9 9.5v.8M15 9.5v.8M8.3 16.2c1.7-2.6 5.7-2.6 7.4 0";
}

impl Render for Icon {
    fn render(&self) -> Markup {
        html! {
            svg.icon viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false" { path d=(self.path()) {} }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Icon;

    #[test]
    fn every_icon_is_found_by_its_name() {
        for icon in Icon::ALL {
            assert_eq!(Icon::from_name(icon.name()), Some(*icon));
        }
        assert_eq!(Icon::from_name("unicorn"), None);
    }
}
