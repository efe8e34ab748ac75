/* The block in the editor: which tool, which colour, which theme. PHP draws it in the page. */
((wp) => {
  const { createElement: el, Fragment } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, Placeholder, SelectControl, TextControl } = wp.components;
  const { __ } = wp.i18n;
  const tools = Object.entries(window.amiableOutils).map(([value, { title }]) => ({
    value,
    label: title,
  }));
  const themes = [
    { value: "", label: __("Selon la page", "a-l-amiable") },
    { value: "clair", label: __("Clair", "a-l-amiable") },
    { value: "sombre", label: __("Sombre", "a-l-amiable") },
  ];

  wp.blocks.registerBlockType("a-l-amiable/outil", {
    edit: ({ attributes, setAttributes }) => {
      const set = (name) => (value) => setAttributes({ [name]: value });
      const tool = el(SelectControl, {
        label: __("L’outil", "a-l-amiable"),
        value: attributes.outil,
        options: tools,
        onChange: set("outil"),
      });
      const controls = [
        el(TextControl, {
          key: "couleur",
          label: __("Votre couleur", "a-l-amiable"),
          help: __("Par exemple #0b5d57. Vide : les couleurs du site.", "a-l-amiable"),
          value: attributes.couleur,
          onChange: set("couleur"),
        }),
        el(SelectControl, {
          key: "theme",
          label: __("Le thème", "a-l-amiable"),
          value: attributes.theme,
          options: themes,
          onChange: set("theme"),
        }),
      ];
      return el(
        Fragment,
        null,
        el(InspectorControls, null, el(PanelBody, null, controls)),
        el(
          "div",
          useBlockProps(),
          el(
            Placeholder,
            {
              icon: "calculator",
              label: window.amiableOutils[attributes.outil]?.title,
              instructions: __("L’outil s’affiche ici, dans la page publiée.", "a-l-amiable"),
            },
            tool,
          ),
        ),
      );
    },
    save: () => null,
  });
})(window.wp);
