/// Writes a program step by step.
struct ProgramBuilder {
    private(set) var program = Program()
    /// Whether the last step may grow: not when a section ended behind it.
    private var canGrow = false

    mutating func append(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        let start = Int32(program.literals.count)
        program.literals += bytes
        let end = Int32(program.literals.count)
        if canGrow, case .literal(let first, _)? = program.instructions.last {
            program.instructions[program.instructions.count - 1] = .literal(start: first, end: end)
        } else {
            program.instructions.append(.literal(start: start, end: end))
        }
        canGrow = true
    }

    mutating func append(_ instruction: Program.Instruction) {
        program.instructions.append(instruction)
        canGrow = false
    }

    /// Begins a step with content; answers what `close` needs.
    mutating func open(_ instruction: Program.Instruction) -> Int {
        append(instruction)
        return program.instructions.count - 1
    }

    mutating func close(_ index: Int) {
        program.instructions[index] = program.instructions[index].ending(at: program.instructions.count)
        canGrow = false
    }

    /// The reference for a path of slots from a record.
    mutating func reference(record: Int, slots: [Int]) -> Program.Reference {
        guard let first = slots.first else { preconditionFailure("A reference needs a slot.") }
        let start = program.paths.count
        program.paths += slots.dropFirst().map(Int32.init)
        return Program.Reference(
            record: Int32(record), slot: Int32(first), pathStart: Int32(start), pathEnd: Int32(program.paths.count))
    }
}
