/// The `d` attribute of a path in its short writing: relative steps in tenths, no needless letter or space.
///
/// Steps are taken between rounded places, so that rounding never adds up along a line.
struct PathData: Sendable {
    private(set) var bytes: [UInt8] = []
    private var x = 0
    private var y = 0
    private var command: UInt8 = 0

    /// True when nothing was drawn.
    var isEmpty: Bool { bytes.isEmpty }

    /// Lifts the pen to a place.
    mutating func move(_ x: Double, _ y: Double) {
        let place = (x: tenths(x), y: tenths(y))
        if bytes.isEmpty {
            write(UInt8(ascii: "M"), place.x, place.y)
        } else {
            command = 0
            write(UInt8(ascii: "m"), place.x - self.x, place.y - self.y)
        }
        (self.x, self.y) = place
    }

    /// Draws a straight line to a place.
    mutating func line(_ x: Double, _ y: Double) {
        let place = (x: tenths(x), y: tenths(y))
        let step = (x: place.x - self.x, y: place.y - self.y)
        if step.y == 0 {
            write(UInt8(ascii: "h"), step.x)
        } else if step.x == 0 {
            write(UInt8(ascii: "v"), step.y)
        } else {
            write(UInt8(ascii: "l"), step.x, step.y)
        }
        (self.x, self.y) = place
    }

    /// A line of no length, which a round or square line end turns into a dot.
    mutating func dot(_ x: Double, _ y: Double) {
        move(x, y)
        write(UInt8(ascii: "h"), 0)
    }

    /// A rectangle.
    mutating func rectangle(_ x: Double, _ y: Double, width: Double, height: Double) {
        move(x, y)
        line(x + width, y)
        line(x + width, y + height)
        line(x, y + height)
        close()
    }

    /// A circle.
    mutating func circle(_ x: Double, _ y: Double, radius: Double) {
        move(x - radius, y)
        let across = tenths(2 * radius)
        let around = tenths(radius)
        for step in [across, -across] {
            write(UInt8(ascii: "a"), around, around, 0, 0, 10, step, 0)
        }
        command = 0
    }

    /// A straight line between two places.
    mutating func segment(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
        move(x1, y1)
        line(x2, y2)
    }

    /// Closes the outline and leaves the pen where it is, so that the next move is still a step from there.
    mutating func close() {
        bytes.append(UInt8(ascii: "z"))
        command = 0
        (x, y) = start
    }

    private var start = (x: 0, y: 0)

    private mutating func write(_ letter: UInt8, _ numbers: Int...) {
        if letter == UInt8(ascii: "M") { start = (numbers[0], numbers[1]) }
        if letter == UInt8(ascii: "m") { start = (x + numbers[0], y + numbers[1]) }
        var separated = letter == command
        if letter != command { bytes.append(letter) }
        command = letter
        for number in numbers {
            if separated, number >= 0 { bytes.append(UInt8(ascii: " ")) }
            bytes.append(tenths: number)
            separated = true
        }
    }
}
