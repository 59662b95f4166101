namespace Digital40.GraphQL.Binding.Fields;

/// <summary>How a method gives its value.</summary>
internal enum ReturnKind
{
    /// <summary>At once.</summary>
    Immediate,

    /// <summary>By a task.</summary>
    Task,

    /// <summary>By a value task.</summary>
    ValueTask,

    /// <summary>A stream of events.</summary>
    Stream,

    /// <summary>A stream of events that comes by a task.</summary>
    TaskOfStream,

    /// <summary>A stream of events that comes by a value task.</summary>
    ValueTaskOfStream,
}
