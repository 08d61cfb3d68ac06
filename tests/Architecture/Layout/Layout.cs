using Mono.Cecil;

namespace HotelPrivacy.Architecture.Tests.Layout;

/// <summary>Where things lie in a module, and how a slice looks.</summary>
internal static class Layout
{
    // Adapters: readers and writers of outside formats and systems. Law: the texts and figures of the law, as data.
    private static readonly string[] Folders = ["Features", "Model", "Answers", "Reactions", "Migrations", "Adapters"];
    private static readonly string[] Dialects = ["Sqlite", "SqlServer"];
    private static readonly string[] Messages = ["Command", "Query"];
    private static readonly string[] Parts = ["Rules", "Endpoint", "Handler"];

    /// <summary>Folders (with <c>/</c>, relative to the module) that no module has.</summary>
    public static IEnumerable<string> StrangeFolders(string module, IEnumerable<string> folders) =>
        folders.Where(folder => folder.Split('/') switch
        {
            ["Law", ..] => module != "Compliance",
            ["Adapters", ..] => false,
            ["Migrations", var dialect] => !Dialects.Contains(dialect),
            [var only] => !Folders.Contains(only),
            _ => true,
        }).Select(folder => $"{module}/{folder}");

    /// <summary>Types of <c>Features</c> and its files, where they do not pair.</summary>
    public static IEnumerable<string> Unpaired(string module, IEnumerable<string> types, IEnumerable<string> files)
    {
        var (typed, filed) = (types.ToHashSet(), files.ToHashSet());
        return typed.Except(filed).Select(type => $"{module}: {type} stands in the file of another slice")
            .Concat(filed.Except(typed).Select(file => $"{module}: Features/{file}.cs holds no {file}"));
    }

    /// <summary>
    /// What about a type of <c>Features</c> is not like a slice: a static class with one message and its parts. Long work lies there too, as the handler
    /// of a job or a static class around it.
    /// </summary>
    public static IEnumerable<string> Misshapen(TypeDefinition type)
    {
        if (IsJob(type))
        {
            yield break;
        }

        if (type is not { IsAbstract: true, IsSealed: true })
        {
            yield return $"{type.FullName} is neither a slice (a static class) nor the handler of a job";
            yield break;
        }

        var nested = type.NestedTypes.Where(inner => !inner.Name.StartsWith('<')).ToList();
        foreach (var missing in nested.Exists(IsJob) ? [] : Missing(nested))
        {
            yield return $"{type.FullName} has no {missing}";
        }

        foreach (var inner in nested.Where(inner => !Parts.Contains(inner.Name) && !inner.IsEnum && !IsRecord(inner) && !(inner.Name == "Job" && IsJob(inner))))
        {
            yield return $"{inner.FullName}: a slice holds {string.Join(", ", Parts)}, a Job and records, no other class";
        }
    }

    private static IEnumerable<string> Missing(List<TypeDefinition> nested)
    {
        if (nested.Count(inner => Messages.Contains(inner.Name)) != 1)
        {
            yield return "single message: one Command or one Query";
        }

        var endpoint = nested.Find(inner => inner.Name == "Endpoint");
        if (endpoint is null)
        {
            yield return "Endpoint";
        }

        // An endpoint that writes a stream itself may do without; one of the Kernel's sends the message to the handler.
        if (endpoint?.BaseType.Namespace == "HotelPrivacy.Kernel.Slices" && nested.TrueForAll(inner => inner.Name != "Handler"))
        {
            yield return "Handler";
        }
    }

    /// <summary>Slices without the integration tests of their name.</summary>
    public static IEnumerable<string> Untested(IEnumerable<(string Module, TypeDefinition Type)> features, Func<string, bool> exists) =>
        features.Where(feature => IsSlice(feature.Type))
            .Select(feature => $"tests/Integration/{feature.Module}/{feature.Type.Name}Tests.cs")
            .Where(file => !exists(file))
            .Select(file => $"{file} is missing");

    private static bool IsSlice(TypeDefinition type) => type is { IsAbstract: true, IsSealed: true } && type.NestedTypes.Any(inner => inner.Name == "Endpoint");

    private static bool IsJob(TypeDefinition type)
    {
        for (var at = type.BaseType; at is not null; at = at.Resolve().BaseType)
        {
            if (at.Namespace == "HotelPrivacy.Kernel.Jobs" && at.Name.StartsWith("JobHandler", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRecord(TypeDefinition type) => type.Methods.Any(method => method.Name is "<Clone>$" or "PrintMembers");
}
