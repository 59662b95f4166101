using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Fields;

namespace Digital40.GraphQL.Execution.Operations;

/// <summary>Where in the response the execution is: the fields and list indexes around it. A path is made of them only when somebody asks.</summary>
internal sealed class PathFrames
{
    /// <summary>How deep a response may be, fields and lists together; the stack bears it.</summary>
    private const int MaxDepth = 1_000;

    private Frame[] _frames = new Frame[16];
    private ResponsePath? _base;

    /// <summary>How many frames there are.</summary>
    public int Depth { get; set; }

    /// <summary>Begins at a place: the root, or a hole.</summary>
    public void Begin(ResponsePath? at)
    {
        _base = at;
        Depth = 0;
    }

    /// <summary>Enters a field.</summary>
    /// <returns>The depth to go back to.</returns>
    public int PushField(FieldPlan field)
    {
        ref var frame = ref Push();
        frame.Field = field;
        frame.Path = null;
        return Depth - 1;
    }

    /// <summary>Enters a list; the index is set before each item.</summary>
    /// <returns>The depth to go back to.</returns>
    public int PushList()
    {
        Push().Field = null;
        return Depth - 1;
    }

    /// <summary>Goes to an item of the list that was entered last.</summary>
    public void MoveTo(int index)
    {
        ref var frame = ref _frames[Depth - 1];
        frame.Index = index;
        frame.Path = null;
    }

    /// <summary>The path of the place where the execution is.</summary>
    public ResponsePath? Current()
    {
        var known = Depth;
        while (known > 0 && _frames[known - 1].Path is null)
        {
            known--;
        }

        var path = known == 0 ? _base : _frames[known - 1].Path;
        for (; known < Depth; known++)
        {
            ref var frame = ref _frames[known];
            path = frame.Field is { } field ? ResponsePath.Field(path, field.ResponseName) : ResponsePath.Item(path, frame.Index);
            frame.Path = path;
        }

        return path;
    }

    /// <summary>Lets go of what the frames refer to.</summary>
    public void Clear()
    {
        Array.Clear(_frames);
        Begin(null);
    }

    private ref Frame Push()
    {
        if (Depth == _frames.Length)
        {
            Grow();
        }

        return ref _frames[Depth++];
    }

    private void Grow()
    {
        if (Depth >= MaxDepth)
        {
            throw new GraphQLException($"The response is nested deeper than {MaxDepth} fields and lists.");
        }

        Array.Resize(ref _frames, Math.Min(MaxDepth, Depth * 2));
    }

    private struct Frame
    {
        public FieldPlan? Field;
        public int Index;
        public ResponsePath? Path;
    }
}
