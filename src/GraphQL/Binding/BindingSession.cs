using Digital40.GraphQL.Binding.Fields;
using Digital40.GraphQL.Binding.Inputs;
using Digital40.GraphQL.Binding.Outputs;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding;

/// <summary>What the parts of one binding share.</summary>
internal sealed class BindingSession
{
    public BindingSession(Schema schema, Mismatches mismatches, BindingSettings settings)
    {
        Schema = schema;
        Mismatches = mismatches;
        Settings = settings;
        Enums = new EnumBindings(mismatches);
        Inputs = new InputReaders(this);
        Outputs = new OutputWriters(this);
        ObjectTypes = new ObjectTypeMap(this);
    }

    public Schema Schema { get; }

    public Mismatches Mismatches { get; }

    public BindingSettings Settings { get; }

    public EnumBindings Enums { get; }

    public InputReaders Inputs { get; }

    public OutputWriters Outputs { get; }

    public ObjectTypeMap ObjectTypes { get; }

    /// <summary>The object types that can be found by their node id; their field <c>id</c> is one.</summary>
    public HashSet<ObjectType> NodeTypes { get; } = [];
}
