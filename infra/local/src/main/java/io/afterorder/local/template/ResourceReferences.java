package io.afterorder.local.template;

/** What {@code Ref} and {@code Fn::GetAtt} of a resource give where the stack runs. */
interface ResourceReferences {
    /** The value of {@code !Ref resource}. */
    String ref(Resource resource);

    /** The value of {@code !GetAtt resource.attribute}. */
    String attribute(Resource resource, String attribute);
}
