using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Execution.Requests;

namespace Digital40.GraphQL.Execution.Operations;

/// <summary>What it leaves: the response. Without holes and errors that is the output as it was written.</summary>
internal sealed partial class OperationExecution
{
    private Segment? _rootSegment;
    private JsonOutput? _assembled;

    /// <summary>The errors, in the order of a serial execution; set by <see cref="Finish"/>.</summary>
    public ImmutableArray<GraphQLError> Errors { get; private set; } = [];

    /// <summary>The response; set by <see cref="Finish"/>.</summary>
    public ReadOnlyMemory<byte> Json => (_assembled ?? Output).Written;

    /// <summary>Makes the response of what was written.</summary>
    public void Finish()
    {
        var root = _rootSegment!; // set by RunAsync, which has ended
        if (root.EntryCount == 0)
        {
            Output.WriteRaw((byte)'}');
            return;
        }

        var errors = ImmutableArray.CreateBuilder<GraphQLError>();
        ResponseAssembly.AddErrors(root, errors);
        Errors = errors.DrainToImmutable();
        _assembled = new JsonOutput(Output.Length + 256, _services.Options.MaxResponseBytes);
        _assembled.WriteRaw((byte)'{');
        if (Errors.Length > 0)
        {
            ErrorJson.Write(Errors, _assembled);
            _assembled.WriteRaw((byte)',');
        }

        _assembled.WriteRaw("\"data\":"u8);
        ResponseAssembly.Write(root, Output.Written.Span, _assembled);
        _assembled.WriteRaw((byte)'}');
    }

    /// <summary>Lets go of what is still awaited: the answer was given without it. The execution cannot be used again.</summary>
    public void Abandon()
    {
        Deadline.End();
        Turns.Close();
        Output.Dispose();
        _assembled?.Dispose();
    }

    /// <summary>Forgets everything of the operation.</summary>
    public void Clear()
    {
        Deadline.End();
        Output.Clear();
        Frames.Clear();
        _assembled?.Dispose();
        _assembled = null;
        _rootSegment = null;
        _root = null;
        _contextData = null;
        _states = null;
        _arguments.Clear();
        _failures = 0;
        _fault = [];
        Errors = [];
        Plan = null!; // set again by Begin
        Request = null!; // set again by Begin
    }
}
