import CampaignModel
import Hashing

/// The fonts that pictures for sharing are written in: files of one Debian package, and no others, so that letters don't
/// depend on what else a machine has.
struct ShareFonts: Sendable {
    /// The package.
    static let package = "fonts-noto-core"
    /// The files, regular and bold.
    static let files = [
        "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf", "/usr/share/fonts/truetype/noto/NotoSans-Bold.ttf",
    ]

    /// What the files hold, as one hash: other fonts draw other pictures.
    let hash: String

    /// Looks for the files.
    init(files: [String] = ShareFonts.files) throws(CommandFailure) {
        let whole = SHA256()
        for file in files {
            guard let bytes = try? ByteReading.bytes(file) else { throw .noShareFont(file) }
            whole.update(bytes)
        }
        hash = whole.finalize().hexadecimal
    }

    /// Where the drawing program finds the files, in the folder that it works in: fontconfig 2.14 takes folders alone, and
    /// one of its own keeps all other fonts of the machine out.
    static let folder = "fonts"

    /// The settings of fontconfig: only these files, drawn without hints and without colours at edges.
    static let settings = """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
        <dir prefix="cwd">\(folder)</dir>
        <cachedir prefix="xdg">fontconfig</cachedir>
        <match target="font">
        <edit name="antialias" mode="assign"><bool>true</bool></edit>
        <edit name="hinting" mode="assign"><bool>false</bool></edit>
        <edit name="autohint" mode="assign"><bool>false</bool></edit>
        <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
        <edit name="rgba" mode="assign"><const>none</const></edit>
        </match>
        </fontconfig>

        """
}

extension CommandFailure {
    /// The font of pictures for sharing isn't there.
    static func noShareFont(_ path: String) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi: "thiếu phông chữ \(path) để vẽ ảnh chia sẻ (--share-pictures); "
                    + "hãy cài: apt-get install \(ShareFonts.package)",
                en: "the font \(path) for share pictures (--share-pictures) is missing; "
                    + "install it: apt-get install \(ShareFonts.package)"))
    }
}
