import CampaignModel
import Glibc
import SiteRendering

/// Draws cards by libvips (librsvg), several in one run, since starting the program takes longer than drawing.
struct ShareDrawing {
    /// The folder to work in.
    let folder: String

    /// How many cards are drawn at once: 54 MB of pixels; starting the program takes 60 ms of the processor’s time.
    static let batch = 24
    private static let bounds = BoundedProcess(seconds: 60, memory: 2048, fileSize: 64)

    /// The pictures of cards, at most as many as a batch holds.
    func pictures(of cards: [ShareCard]) throws(CommandFailure) -> [[UInt8]] {
        let (width, height) = (ShareCard.width, ShareCard.height)
        let whole =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height * cards.count)\" "
            + "font-family=\"Noto Sans\">"
            + cards.enumerated().map { $1.svg(down: $0 * height) }.joined() + "</svg>"
        try write(whole, as: "cards.svg")
        try write(ShareFonts.settings, as: "fonts.conf")
        try linkFonts()
        try draw()
        let path = folder + "/cards.ppm"
        defer { unlink(path) }
        guard let image = PortablePixmap(try ByteReading.file(path)), image.width == width,
            image.height == height * cards.count
        else { throw .noShareDrawing }
        let size = width * height * 3
        return cards.indices.map { place in
            let start = image.pixels.startIndex + place * size
            return IndexedPNG(width: width, height: height, pixels: image.pixels[start..<(start + size)]).bytes
        }
    }

    private func draw() throws(CommandFailure) {
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        let outcome: BoundedProcess.Outcome
        do {
            outcome = try ShareDrawing.bounds.run(
                ["vips", "flatten", "cards.svg", "cards.ppm"], in: folder,
                environment: [
                    "PATH": path, "LC_ALL": "C.UTF-8", "TMPDIR": folder, "HOME": folder, "VIPS_CONCURRENCY": "1",
                    // A path from here would be looked for from there, and the machine's own settings taken instead.
                    "FONTCONFIG_FILE": RealPath.of(folder) + "/fonts.conf",
                ])
        } catch {
            throw .unreadable("/bin/sh", error)
        }
        if outcome == .exited(BoundedProcess.noSuchProgram) { throw .noPictureTool }
        guard outcome == .exited(0) else { throw .noShareDrawing }
    }

    private func linkFonts() throws(CommandFailure) {
        let fonts = folder + "/" + ShareFonts.folder
        try FolderCreation.make(fonts)
        for file in ShareFonts.files {
            let link = fonts + "/" + RealPath.split(file).name
            guard symlink(file, link) == 0 || errno == EEXIST else { throw .uncreatable(link, .last) }
        }
    }

    private func write(_ text: String, as name: String) throws(CommandFailure) {
        do {
            unlink(folder + "/" + name)
            _ = try OpenFolder(folder).create(name, Array(text.utf8))
        } catch {
            throw .unwritable(folder + "/" + name, error)
        }
    }
}

extension CommandFailure {
    /// libvips drew nothing, or something else.
    static var noShareDrawing: CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi: "libvips trên máy này không vẽ được ảnh chia sẻ từ SVG (cần librsvg); "
                    + "hãy cài lại: apt-get install libvips-tools",
                en: "this libvips doesn’t draw share pictures from SVG (it needs librsvg); "
                    + "install it again: apt-get install libvips-tools"))
    }
}
