using System.Linq.Expressions;

namespace Digital40.GraphQL.Binding.Inputs;

/// <summary>An enum type of the schema with its C# enum.</summary>
internal interface IEnumBinding
{
    /// <summary>Reads the C# value from the name in the schema, an <c>object</c> that is not null.</summary>
    Expression Read(Expression name);

    /// <summary>The name in the schema of a C# value.</summary>
    Expression Write(Expression value);
}
