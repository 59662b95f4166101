using System.Reflection;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Fluent;

/// <summary>A context that keeps linked facts by their keys and writes down what is done to them.</summary>
public class RecordingContext : DispatchProxy
{
    internal List<string> Calls { get; } = [];

    internal Dictionary<object, object> Linked { get; } = [];

    internal static (IContext Context, RecordingContext Record) Create()
    {
        var context = Create<IContext, RecordingContext>();
        return (context, (RecordingContext)(object)context);
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var name = targetMethod!.Name;
        if (name == nameof(IContext.GetLinked))
        {
            return Linked.GetValueOrDefault(args![0]!);
        }

        Calls.Add(name);
        if (name is nameof(IContext.InsertLinked) or nameof(IContext.UpdateLinked))
        {
            Linked[args![0]!] = args[1]!;
        }

        return targetMethod.ReturnType == typeof(bool) ? true : null;
    }
}
