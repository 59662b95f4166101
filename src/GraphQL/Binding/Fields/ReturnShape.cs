using Digital40.GraphQL.Binding.Naming;

namespace Digital40.GraphQL.Binding.Fields;

/// <summary>How a method gives its value, and where the value itself stands.</summary>
/// <param name="Kind">How.</param>
/// <param name="Value">The value without tasks and streams.</param>
internal readonly record struct ReturnShape(ReturnKind Kind, ClrSlot Value)
{
    public static ReturnShape? Of(ClrSlot slot)
    {
        if (slot.Type == typeof(Task) || slot.Type == typeof(ValueTask))
        {
            return null;
        }

        if (IsOf(slot.Type, typeof(Task<>)))
        {
            return OfLater(ReturnKind.Task, ReturnKind.TaskOfStream, slot.Argument());
        }

        if (IsOf(slot.Type, typeof(ValueTask<>)))
        {
            return OfLater(ReturnKind.ValueTask, ReturnKind.ValueTaskOfStream, slot.Argument());
        }

        return IsOf(slot.Type, typeof(IAsyncEnumerable<>))
            ? new ReturnShape(ReturnKind.Stream, slot.Argument())
            : new ReturnShape(ReturnKind.Immediate, slot);
    }

    public bool IsStream => Kind is ReturnKind.Stream or ReturnKind.TaskOfStream or ReturnKind.ValueTaskOfStream;

    private static ReturnShape OfLater(ReturnKind kind, ReturnKind kindOfStream, ClrSlot result) =>
        IsOf(result.Type, typeof(IAsyncEnumerable<>)) ? new ReturnShape(kindOfStream, result.Argument()) : new ReturnShape(kind, result);

    private static bool IsOf(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}
