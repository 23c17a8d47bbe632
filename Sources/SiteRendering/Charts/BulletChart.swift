/// One number on its full range, held against a target and, if wished, a middle value of the peers.
public struct BulletChart: Hashable, Sendable {
    /// The number, or why there is none.
    public let value: ChartValue
    /// The value to reach, if one was set.
    public let target: ChartReference?
    /// What stands where the target would, when none was set: `Chưa có mục tiêu`.
    public let withoutTarget: String?
    /// A value of the peers, such as the median of the province.
    public let peers: ChartReference?
    /// The number at the right end, as in 100 for shares.
    public let full: Double

    /// Makes a bullet chart.
    public init(
        _ value: ChartValue, full: Double, target: ChartReference? = nil, withoutTarget: String? = nil,
        peers: ChartReference? = nil
    ) {
        self.value = value
        self.full = max(full, value.number ?? 0, target?.value ?? 0, peers?.value ?? 0)
        self.target = target
        self.withoutTarget = withoutTarget
        self.peers = peers
    }

    /// Draws the chart.
    public func svg(_ text: ChartText, _ numbers: ChartNumbers) -> [UInt8] {
        var canvas = ChartCanvas()
        canvas.bottom = 9
        if let number = value.number {
            canvas.text(numbers.value(number), 0, canvas.bottom, "ch-n")
        } else {
            StateMark.draw(value, 5, canvas.bottom, on: &canvas)
            canvas.text(text.states.words(for: value) ?? "", 14, canvas.bottom, "ch-w")
        }
        if let target {
            canvas.text(target.label, ChartCanvas.width, canvas.bottom, "ch-tt ch-e")
        } else if let withoutTarget {
            canvas.text(withoutTarget, ChartCanvas.width, canvas.bottom, "ch-w ch-e")
        }
        drawTrack(top: 22, on: &canvas)
        canvas.bottom = 42
        if let peers { drawPeers(peers, on: &canvas) }
        return canvas.finished(text, "ch-bullet")
    }

    private func x(_ value: Double) -> Double {
        full > 0 ? ChartCanvas.width * max(0, value) / full : 0
    }

    private func drawTrack(top: Double, on canvas: inout ChartCanvas) {
        var track = PathData()
        track.rectangle(0, top, width: ChartCanvas.width, height: 14)
        canvas.path(track, value.number == nil ? "ch-o" : "ch-k")
        if let number = value.number {
            var bar = PathData()
            bar.rectangle(0, top, width: max(x(number), 1.5), height: 14)
            canvas.path(bar, "ch-b ch-b1")
        }
        if let target {
            var tick = PathData()
            let place = min(max(x(target.value), 2), ChartCanvas.width - 2)
            tick.segment(place, top - 5, place, top + 19)
            canvas.path(tick, "ch-tk")
        }
    }

    private func drawPeers(_ peers: ChartReference, on canvas: inout ChartCanvas) {
        let place = x(peers.value)
        var pointer = PathData()
        pointer.move(place, canvas.bottom - 5)
        pointer.line(place + 4.5, canvas.bottom + 2.5)
        pointer.line(place - 4.5, canvas.bottom + 2.5)
        pointer.close()
        canvas.path(pointer, "ch-p")
        let half = TextWidth.of(peers.label) / 2
        let middle = min(max(place, half), ChartCanvas.width - half)
        canvas.text(peers.label, middle, canvas.bottom + 11, "ch-m")
        canvas.bottom += 20
    }
}
