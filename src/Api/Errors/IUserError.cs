using Digital40.GraphQL.Binding;

namespace Digital40.Api.Errors;

/// <summary>Something that is wrong with a request, as the payload of a mutation tells it.</summary>
[GraphQLName("Error")]
public interface IUserError
{
    /// <summary>What it is, for programs.</summary>
    string Code { get; }

    /// <summary>What it is, in one sentence.</summary>
    string Message { get; }

    /// <summary>The place in the arguments.</summary>
    IReadOnlyList<string> Path { get; }
}
