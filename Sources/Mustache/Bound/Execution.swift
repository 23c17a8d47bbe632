extension Program {
    func run(_ records: [Record], into output: inout [UInt8]) {
        instructions.withUnsafeBufferPointer { instructions in
            literals.withUnsafeBufferPointer { literals in
                paths.withUnsafeBufferPointer { paths in
                    var execution = Execution(
                        instructions: instructions, literals: literals, paths: paths, records: records)
                    execution.run(0, instructions.count, into: &output)
                }
            }
        }
    }
}

/// One rendering of a program.
private struct Execution {
    let instructions: UnsafeBufferPointer<Program.Instruction>
    let literals: UnsafeBufferPointer<UInt8>
    let paths: UnsafeBufferPointer<Int32>
    /// The records around, outermost first.
    var records: [Record]
    /// The texts of the lists of texts around, outermost first.
    var items: [String] = []

    mutating func run(_ start: Int, _ end: Int, into output: inout [UInt8]) {
        var next = start
        while next < end {
            let instruction = instructions[next]
            next += 1
            switch instruction {
            case .literal(let start, let end):
                output.append(contentsOf: UnsafeBufferPointer(rebasing: literals[Int(start)..<Int(end)]))
            case .print(let reference): print(reference, into: &output)
            case .printHTML(let reference):
                guard case .html(let bytes) = value(reference) else { Execution.stop() }
                output.append(contentsOf: bytes)
            case .printItem(let item): output.appendEscaped(items[Int(item)])
            case .when(let reference, let isInverted, let end):
                if isTrue(reference) == isInverted { next = Int(end) }
            case .whenItem(let item, let isInverted, let end):
                if items[Int(item)].isEmpty != isInverted { next = Int(end) }
            case .enter(let reference, let end):
                enter(reference, next, Int(end), into: &output)
                next = Int(end)
            case .each(let reference, let end):
                runEach(reference, next, Int(end), into: &output)
                next = Int(end)
            case .eachText(let reference, let end):
                runEachText(reference, next, Int(end), into: &output)
                next = Int(end)
            }
        }
    }

    @inline(__always)
    private func print(_ reference: Program.Reference, into output: inout [UInt8]) {
        switch value(reference) {
        case .text(let text): output.appendEscaped(text)
        case .utf8(let bytes): output.appendEscaped(bytes)
        case .html, .flag, .list, .record, .optional, .texts, nil: Execution.stop()
        }
    }

    private mutating func enter(
        _ reference: Program.Reference, _ start: Int, _ end: Int, into output: inout [UInt8]
    ) {
        let record: Record
        switch value(reference) {
        case .record(let inner): record = inner
        case .optional(let inner?): record = inner
        case .optional(nil), nil: return
        case .text, .utf8, .html, .flag, .list, .texts: Execution.stop()
        }
        records.append(record)
        run(start, end, into: &output)
        records.removeLast()
    }

    private mutating func runEach(
        _ reference: Program.Reference, _ start: Int, _ end: Int, into output: inout [UInt8]
    ) {
        guard let value = value(reference) else { return }
        guard case .list(let elements) = value else { Execution.stop() }
        for element in elements {
            records.append(element)
            run(start, end, into: &output)
            records.removeLast()
        }
    }

    private mutating func runEachText(
        _ reference: Program.Reference, _ start: Int, _ end: Int, into output: inout [UInt8]
    ) {
        guard let value = value(reference) else { return }
        guard case .texts(let texts) = value else { Execution.stop() }
        for text in texts {
            items.append(text)
            run(start, end, into: &output)
            items.removeLast()
        }
    }

    private func isTrue(_ reference: Program.Reference) -> Bool {
        value(reference)?.isTrue ?? false
    }

    /// The value, or nil when a record on the way is absent.
    @inline(__always)
    private func value(_ reference: Program.Reference) -> Value? {
        let value = records[Int(reference.record)].values[Int(reference.slot)]
        guard reference.pathStart < reference.pathEnd else { return value }
        return follow(reference, from: value)
    }

    private func follow(_ reference: Program.Reference, from start: Value) -> Value? {
        var value = start
        for slot in paths[Int(reference.pathStart)..<Int(reference.pathEnd)] {
            switch value {
            case .record(let record): value = record.values[Int(slot)]
            case .optional(let record?): value = record.values[Int(slot)]
            case .optional(nil): return nil
            case .text, .utf8, .html, .flag, .list, .texts: Execution.stop()
            }
        }
        return value
    }

    private static func stop() -> Never {
        preconditionFailure("A value doesn't have the kind it was bound with.")
    }
}
