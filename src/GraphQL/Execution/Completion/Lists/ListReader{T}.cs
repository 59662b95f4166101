using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Execution.Leaves;
using Digital40.GraphQL.Execution.Operations;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Completion.Lists;

/// <summary>Reads lists of items of one C# type; scalars and enums are written without boxing.</summary>
internal abstract class ListReader<T>(ListCompleter list, Type sourceType) : ListReader(sourceType)
{
    private readonly Completer _item = list.Item;
    private readonly LeafWriter<T>? _leaf =
        list.ItemType.Nullable is ScalarType or EnumType ? LeafWriters.For<T>((NamedType)list.ItemType.Nullable) : null;

    /// <summary>Completes the lists.</summary>
    protected ListCompleter List { get; } = list;

    /// <summary>Writes the items. What goes wrong with one of them is an error of that item.</summary>
    protected bool CompleteItems(OperationExecution execution, FieldPlan field, ReadOnlySpan<T> items)
    {
        var output = execution.Output;
        var depth = execution.Frames.PushList();
        var index = 0;
        var start = 0;
        var mark = 0;
        output.WriteRaw((byte)'[');
        while (index < items.Length)
        {
            bool written;
            try
            {
                for (; index < items.Length; index++)
                {
                    BeginItem(execution, index, out start, out mark);
                    if (!execution.Settle(CompleteItem(execution, field, items[index]), _item.NonNull, start, mark))
                    {
                        execution.Frames.Depth = depth;
                        return false;
                    }
                }

                break;
            }
            catch (Exception exception) when (!execution.Deadline.Ends(exception))
            {
                execution.Frames.Depth = depth + 1;
                execution.Fail(exception, field);
                written = execution.Settle(written: false, _item.NonNull, start, mark);
                index++;
            }

            if (!written)
            {
                execution.Frames.Depth = depth;
                return false;
            }
        }

        output.WriteRaw((byte)']');
        execution.Frames.Depth = depth;
        return true;
    }

    private static void BeginItem(OperationExecution execution, int index, out int start, out int mark)
    {
        if (index > 0)
        {
            execution.Output.WriteRaw((byte)',');
        }

        execution.Frames.MoveTo(index);
        start = execution.Output.Length;
        mark = execution.Trace.Mark;
    }

    private bool CompleteItem(OperationExecution execution, FieldPlan field, T item)
    {
        if (_leaf is null)
        {
            return _item.Complete(execution, field, item);
        }

        return _leaf.Write(item, execution.Output) || execution.CompleteNull(field, _item.NonNull);
    }
}
